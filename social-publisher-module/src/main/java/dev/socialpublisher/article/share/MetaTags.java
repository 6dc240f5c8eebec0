package dev.socialpublisher.article.share;

import dev.socialpublisher.article.share.PageMeta.Image;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The {@code meta} elements of a page. Open Graph (https://ogp.me), X's cards (https://docs.x.com) and Mastodon's {@code
 * fediverse:creator} (https://docs.joinmastodon.org), read 2026-11-22. Mutable while a list is made.
 */
public final class MetaTags {
    private final List<MetaTag> tags = new ArrayList<>();

    private MetaTags() {}

    /** In a fixed order; a tag without content is left out, {@code article:tag} stands once for each tag. */
    public static List<MetaTag> of(PageMeta meta) {
        MetaTags tags = new MetaTags();
        tags.general(meta);
        tags.openGraph(meta);
        tags.image(meta);
        tags.article(meta);
        tags.twitter(meta);
        return List.copyOf(tags.tags);
    }

    private void general(PageMeta meta) {
        name("description", meta.description());
        name("author", meta.author());
        name("robots", meta.robots());
        name("fediverse:creator", meta.fediverseCreator());
    }

    private void openGraph(PageMeta meta) {
        property("og:type", "article");
        property("og:site_name", meta.siteName());
        property("og:locale", meta.locale());
        meta.alternates().stream()
                .filter(other -> !other.language().equals(meta.path().language()))
                .forEach(other -> property("og:locale:alternate", other.locale()));
        property("og:url", meta.url().map(URI::toString));
        property("og:title", meta.title());
        property("og:description", meta.description());
    }

    private void image(PageMeta meta) {
        meta.image().ifPresent(image -> {
            property("og:image", image.picture().url().toString());
            property("og:image:type", image.picture().mediaType());
            property("og:image:width", Integer.toString(image.picture().width()));
            property("og:image:height", Integer.toString(image.picture().height()));
            property("og:image:alt", image.alt());
        });
    }

    private void article(PageMeta meta) {
        property("article:published_time", meta.published().map(Instant::toString));
        property("article:modified_time", meta.modified().map(Instant::toString));
        property("article:section", meta.section());
        meta.tags().forEach(tag -> property("article:tag", tag));
    }

    private void twitter(PageMeta meta) {
        name("twitter:card", meta.card());
        name("twitter:site", meta.twitterSite());
        name("twitter:title", meta.title());
        name("twitter:description", meta.description());
        name("twitter:image", meta.image().map(image -> image.picture().url().toString()));
        name("twitter:image:alt", meta.image().map(Image::alt));
    }

    private void property(String key, Optional<String> content) {
        content.ifPresent(text -> property(key, text));
    }

    private void property(String key, String content) {
        if (!content.isBlank()) {
            tags.add(MetaTag.property(key, content));
        }
    }

    private void name(String key, Optional<String> content) {
        content.ifPresent(text -> name(key, text));
    }

    private void name(String key, String content) {
        if (!content.isBlank()) {
            tags.add(MetaTag.name(key, content));
        }
    }
}
