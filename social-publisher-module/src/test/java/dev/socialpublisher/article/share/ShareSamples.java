package dev.socialpublisher.article.share;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.article.ArticleRevision;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.PublicAddress;
import dev.socialpublisher.article.ShareMetadata;
import dev.socialpublisher.article.share.PublishedArticle.Translation;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Published articles as the tests of their tags need them. */
record ShareSamples(String title, String lead, List<Block> body, List<ArticleImage> images, ShareMetadata share) {
    static final ArticlePath PATH = new ArticlePath("rivages", "rivages", "/la-rue-qui-recule", Locale.FRENCH);
    static final URI FRENCH = URI.create("https://magazine.example.org/fr/societe/la-rue-qui-recule");
    static final URI ENGLISH = URI.create("https://magazine.example.org/en/societe/la-rue-qui-recule");

    static ShareSamples plain() {
        return new ShareSamples("La rue qui recule", "Une commune déménage.", List.of(), List.of(), ShareMetadata.NONE);
    }

    ShareSamples withWords(String newTitle, String newLead, List<Block> newBody) {
        return new ShareSamples(newTitle, newLead, newBody, images, share);
    }

    ShareSamples withImages(List<ArticleImage> newImages) {
        return new ShareSamples(title, lead, body, newImages, share);
    }

    ShareSamples withShare(ShareMetadata newShare) {
        return new ShareSamples(title, lead, body, images, newShare);
    }

    Article article() {
        ArticleKey key = new ArticleKey("rivages", "rivages", "5f0c6a9e-0000-4000-8000-000000000001", Locale.FRENCH);
        return new Article(
                new ArticleRef(key, new ArticleRevision("a".repeat(64))),
                title,
                lead,
                body,
                Optional.of("Solène Auffray"),
                Optional.of("societe"),
                List.of("littoral", "logement"),
                images,
                share,
                new PublicAddress("", Optional.of(FRENCH), List.of()),
                Optional.of(Instant.parse("2026-11-20T12:00:00Z")));
    }

    PublishedArticle published() {
        return published(Optional.empty());
    }

    PublishedArticle published(Optional<String> creator) {
        return new PublishedArticle(
                article(),
                site(),
                Optional.of(Instant.parse("2026-11-21T08:30:00Z")),
                creator,
                List.of(new Translation(Locale.FRENCH, FRENCH), new Translation(Locale.ENGLISH, ENGLISH)));
    }

    static ArticleMapping.Site site() {
        return new ArticleMapping.Site(
                "Rivages",
                Optional.of("@rivages"),
                Optional.of("@rivages@mastodon.test"),
                Map.of(Locale.FRENCH, "fr_FR", Locale.ENGLISH, "en_GB"),
                Map.of("societe", Map.of(Locale.FRENCH, "Société")),
                "mgnl:lastModified",
                "authorFediverse");
    }
}
