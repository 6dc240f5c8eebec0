package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.article.share.ArticlePath;
import dev.socialpublisher.article.share.MetaTag;
import dev.socialpublisher.article.share.MetaTags;
import dev.socialpublisher.article.share.PageMeta;
import dev.socialpublisher.error.Wording;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an article's page says of itself: as values, and as the elements that a front end prints into its head. */
public record MetaJson(
        String workspace,
        String path,
        String language,
        String type,
        String title,
        String description,
        @Nullable String url,
        String siteName,
        @Nullable String locale,
        List<AlternateJson> alternates,
        @Nullable ImageJson image,
        @Nullable String publishedTime,
        @Nullable String modifiedTime,
        @Nullable String author,
        @Nullable String section,
        List<String> tags,
        @Nullable String fediverseCreator,
        @Nullable String twitterSite,
        String card,
        boolean noSocial,
        @Nullable String robots,
        List<LinkJson> links,
        List<TagJson> meta) {

    /** One language of the article. */
    public record AlternateJson(String language, @Nullable String locale, String url) {
        static AlternateJson of(PageMeta.Alternate other) {
            return new AlternateJson(
                    other.language().toLanguageTag(),
                    other.locale().orElse(null),
                    other.url().toString());
        }
    }

    /** The card's picture; {@code url} is absolute. */
    public record ImageJson(String url, String alt, String type, int width, int height) {
        static ImageJson of(PageMeta.Image image) {
            return new ImageJson(
                    image.picture().url().toString(),
                    image.alt(),
                    image.picture().mediaType(),
                    image.picture().width(),
                    image.picture().height());
        }
    }

    /** A {@code link} element. */
    public record LinkJson(String rel, @Nullable String hreflang, String href) {}

    /** A {@code meta} element: exactly one of {@code property} and {@code name} is set. */
    public record TagJson(
            @Nullable String property, @Nullable String name, String content) {
        static TagJson of(MetaTag tag) {
            return switch (tag.attribute()) {
                case PROPERTY -> new TagJson(tag.key(), null, tag.content());
                case NAME -> new TagJson(null, tag.key(), tag.content());
            };
        }
    }

    /** What a call asks for, by parameters of bounded length; refuses with WEB_BODY_MALFORMED. */
    public static ArticlePath asked(String site, String workspace, String path, String lang) {
        Locale language = Checked.locale("lang", lang);
        if (!path.startsWith("/")) {
            throw Checked.refused(
                    "path",
                    Wording.of(
                            "The path is \"%s\"; it takes the item's path in its workspace, which begins with /.",
                            "Le chemin est « %s » ; il faut celui de l’élément dans son espace, qui commence par /.",
                            path));
        }
        return new ArticlePath(site, workspace, path, language);
    }

    public static MetaJson of(PageMeta meta) {
        return new MetaJson(
                meta.path().workspace(),
                meta.path().path(),
                meta.path().language().toLanguageTag(),
                "article",
                meta.title(),
                meta.description(),
                meta.url().map(URI::toString).orElse(null),
                meta.siteName(),
                meta.locale().orElse(null),
                meta.alternates().stream().map(AlternateJson::of).toList(),
                meta.image().map(ImageJson::of).orElse(null),
                meta.published().map(Instant::toString).orElse(null),
                meta.modified().map(Instant::toString).orElse(null),
                meta.author().orElse(null),
                meta.section().orElse(null),
                meta.tags(),
                meta.fediverseCreator().orElse(null),
                meta.twitterSite().orElse(null),
                meta.card(),
                meta.noSocial(),
                meta.robots().orElse(null),
                links(meta),
                MetaTags.of(meta).stream().map(TagJson::of).toList());
    }

    private static List<LinkJson> links(PageMeta meta) {
        List<LinkJson> links = new ArrayList<>();
        meta.url().ifPresent(url -> links.add(new LinkJson("canonical", null, url.toString())));
        meta.alternates()
                .forEach(other -> links.add(new LinkJson(
                        "alternate",
                        other.language().toLanguageTag(),
                        other.url().toString())));
        return links;
    }
}
