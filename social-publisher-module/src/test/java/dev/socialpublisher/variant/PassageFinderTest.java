package dev.socialpublisher.variant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticlePart;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.article.ArticleRevision;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.PublicAddress;
import dev.socialpublisher.article.ShareMetadata;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PassageFinderTest {
    private static final String QUOTE =
            "Un bénévole, c’est quelqu’un qui revient. En écologie, revenir est presque tout le métier.";

    private final PassageFinder finder = PassageFinder.in(article());

    @Test
    void findsTheWordsWhateverTheirTypography() {
        List<Provenance> found = finder.find("Le recif perd 13 % par an : c'est beaucoup. La mer monte.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).passage().text()).isEqualTo("La mer monte");
        assertThat(found.get(0).verbatim()).isTrue();
    }

    @Test
    void quotationOfTwoSentencesIsOnePassage() {
        List<Provenance> found = finder.find("« " + QUOTE + " » — Tristan Lebailly");
        assertThat(found.get(0).verbatim()).isTrue();
        assertThat(found.get(0).passage().text()).isEqualTo(QUOTE.substring(0, QUOTE.length() - 1));
        assertThat(found.get(0).passage().part()).isEqualTo(ArticlePart.BODY);
        assertThat(found.get(0).passage().block()).isEqualTo(1);
    }

    @Test
    void shortenedSentenceNamesWhatItResemblesWithoutCallingItVerbatim() {
        List<Provenance> found = finder.find("Les bénévoles descendent compter les vers.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).verbatim()).isFalse();
        assertThat(found.get(0).passage().part()).isEqualTo(ArticlePart.LEAD);
    }

    @Test
    void sentenceThatTheArticleDoesNotSayHasNone() {
        assertThat(finder.find("Les trains de nuit reviennent cet hiver.")).isEmpty();
        assertThat(finder.find("")).isEmpty();
        assertThat(finder.find("!!! …")).isEmpty();
    }

    private static Article article() {
        return new Article(
                new ArticleRef(
                        new ArticleKey("site", "rivages", "1", Locale.FRENCH), new ArticleRevision("0".repeat(64))),
                "Les gardiens de l’estran",
                "Depuis quinze ans, des bénévoles descendent à marée basse compter des vers bâtisseurs.",
                List.of(
                        Block.of(Block.Kind.PARAGRAPH, "Le sable bouge. La mer monte. Le récif tient."),
                        Block.of(Block.Kind.QUOTATION, QUOTE)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                ShareMetadata.NONE,
                PublicAddress.NONE,
                Optional.empty());
    }
}
