package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.article.ArticleRevision;
import dev.socialpublisher.article.PublicAddress;
import dev.socialpublisher.article.RichText;
import dev.socialpublisher.article.ShareMetadata;
import dev.socialpublisher.article.document.ImportedDocument;
import dev.socialpublisher.media.Bytes;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An article made of a file, for composing only: it stands in no repository. */
public final class DocumentArticle {
    private final RichText richText;

    public DocumentArticle(RichText richText) {
        this.richText = richText;
    }

    public Article of(ImportedDocument document, Locale language, Optional<URI> url) {
        String words = document.title() + "\n" + document.lead() + "\n" + document.body();
        String hash = Bytes.utf8(words).sha256();
        return new Article(
                new ArticleRef(new ArticleKey("", "file", hash, language), new ArticleRevision(hash)),
                document.title(),
                document.lead(),
                richText.blocks(document.body(), language),
                document.author(),
                Optional.empty(),
                List.of(),
                List.of(),
                ShareMetadata.NONE,
                url.map(address -> new PublicAddress(address.toString(), Optional.of(address), List.of()))
                        .orElse(PublicAddress.NONE),
                Optional.empty());
    }
}
