package dev.socialpublisher.article.share;

import dev.socialpublisher.media.PublicPicture;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an article's page says of itself, all fallbacks applied. Texts are plain, not escaped.
 *
 * @param description empty where the article has neither lead nor paragraph
 * @param url canonical address; empty while the mapping cannot make one
 * @param alternates the article in all its languages, this one included
 * @param section as readers see its name
 * @param fediverseCreator {@code @name@server}, the author's or else the site's
 * @param twitterSite {@code @name}
 * @param noSocial the item asks not to be shared
 */
public record PageMeta(
        ArticlePath path,
        String title,
        String description,
        Optional<URI> url,
        String siteName,
        Optional<String> locale,
        List<Alternate> alternates,
        Optional<Image> image,
        Optional<Instant> published,
        Optional<Instant> modified,
        Optional<String> author,
        Optional<String> section,
        List<String> tags,
        Optional<String> fediverseCreator,
        Optional<String> twitterSite,
        boolean noSocial) {
    public PageMeta {
        alternates = List.copyOf(alternates);
        tags = List.copyOf(tags);
    }

    /** One language of the article; {@code locale} as {@code og:locale} writes it. */
    public record Alternate(Locale language, Optional<String> locale, URI url) {}

    /** The picture of the card; {@code alt} may be empty. */
    public record Image(PublicPicture picture, String alt) {}

    /**
     * A hint to crawlers. Who does not want to be shared stays in search results, but without an excerpt and a picture.
     */
    public Optional<String> robots() {
        return noSocial ? Optional.of("nosnippet, noimageindex") : Optional.empty();
    }

    /** As X names its two kinds of card. */
    public String card() {
        return image.isPresent() ? "summary_large_image" : "summary";
    }
}
