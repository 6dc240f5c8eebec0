package dev.socialpublisher.benchmarks;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.article.ArticleRevision;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.PublicAddress;
import dev.socialpublisher.article.ShareMetadata;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An article of the sample magazine without its pictures. */
final class SampleArticle {
    private static final ArticleRef REF = new ArticleRef(
            new ArticleKey("site", "articles", "uuid", Locale.FRENCH), new ArticleRevision("0".repeat(64)));
    private static final PublicAddress ADDRESS = new PublicAddress(
            "", Optional.of(URI.create("https://magazine.example.org/fr/rencontre/pilote-d-estuaire")), List.of());

    private SampleArticle() {}

    /** {@code text} with an empty line between paragraphs; the first is the lead. */
    static Article of(String text) {
        List<String> paragraphs = List.of(text.split("\n\n"));
        return new Article(
                REF,
                "Un navire ne s’arrête pas, il finit d’avancer",
                paragraphs.get(0),
                paragraphs.stream().skip(1).map(SampleArticle::paragraph).toList(),
                Optional.of("Thomas Éven"),
                Optional.of("rencontre"),
                List.of("estuaire", "métiers de la mer"),
                List.of(),
                ShareMetadata.NONE,
                ADDRESS,
                Optional.empty());
    }

    private static Block paragraph(String words) {
        return new Block(Block.Kind.PARAGRAPH, words, Optional.empty(), List.of());
    }
}
