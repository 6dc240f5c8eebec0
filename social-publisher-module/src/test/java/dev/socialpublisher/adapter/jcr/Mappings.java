package dev.socialpublisher.adapter.jcr;

import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.article.ArticleMapping.Body;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The mapping of the tests, with the parts that vary. */
record Mappings(Body body, Map<Locale, String> url) implements Supplier<List<ArticleMapping>> {
    static final String TEMPLATE = "https://magazine.example.org/{lang}/{section}/{slug}";

    private static final ArticleMapping.Site SITE = new ArticleMapping.Site(
            "Rivages",
            Optional.of("@rivages"),
            Optional.of("@rivages@mastodon.test"),
            Map.of(Locale.FRENCH, "fr_FR", Locale.ENGLISH, "en_GB"),
            Map.of("societe", Map.of(Locale.FRENCH, "Société")),
            "mgnl:lastModified",
            "authorFediverse");

    static Mappings plain() {
        return new Mappings(
                new ArticleMapping.InProperty("body", ArticleMapping.Format.RICH_TEXT),
                Map.of(Locale.FRENCH, TEMPLATE, Locale.ENGLISH, TEMPLATE));
    }

    Mappings withBody(Body other) {
        return new Mappings(other, url);
    }

    Mappings withUrl(Map<Locale, String> other) {
        return new Mappings(body, other);
    }

    @Override
    public List<ArticleMapping> get() {
        return List.of(new ArticleMapping(
                new ArticleMapping.Items("rivages", TestRepository.ARTICLES, List.of("mgnl:content"), List.of()),
                new ArticleMapping.Languages(Locale.FRENCH, Map.of(Locale.ENGLISH, "_en")),
                new ArticleMapping.Properties("title", "lead", "author", "section", "tags", "slug", "published"),
                new ArticleMapping.Share("ogTitle", "ogDescription", "ogImage", "noSocial"),
                body,
                new ArticleMapping.Images(Optional.of("images"), "asset", "alt", "credit", "socialUseUntil"),
                SITE,
                url,
                Optional.of(new ArticleMapping.Videos(
                        Optional.of("videos"), "asset", "credit", "socialUseUntil", "chapters")),
                Map.of("Solène Auffray", Map.of("x", "solene_auffray"))));
    }
}
