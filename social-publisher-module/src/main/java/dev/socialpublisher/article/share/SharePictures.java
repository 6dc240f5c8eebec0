package dev.socialpublisher.article.share;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.PublicMedia;
import dev.socialpublisher.media.PublicPicture;
import dev.socialpublisher.media.PublicRendition;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses the picture of a card: the item's own for sharing, else the first whose rights still allow it. */
public final class SharePictures {
    /** Where nothing serves pictures. */
    public static final SharePictures NONE = new SharePictures(Optional.empty(), Clock.systemUTC(), ZoneOffset.UTC);

    private static final Logger LOG = LoggerFactory.getLogger(SharePictures.class);

    private final Optional<PublicMedia> media;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * @param media where pictures are reached from outside; empty where nothing serves them: cards have none then
     * @param zone in which the rights of a picture end
     */
    public SharePictures(Optional<PublicMedia> media, Clock clock, ZoneId zone) {
        this.media = media;
        this.clock = clock;
        this.zone = zone;
    }

    /** One that is gone, unpublished or damaged is passed over. */
    Optional<PageMeta.Image> of(Article article) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return media.flatMap(reachable -> candidates(article)
                .filter(image -> image.usableOn(today))
                .flatMap(image -> picture(reachable, image).stream())
                .findFirst());
    }

    private static Stream<ArticleImage> candidates(Article article) {
        Stream<ArticleImage> chosen = article.share().image().stream()
                .map(ref -> article.images().stream()
                        .filter(image -> image.ref().equals(ref))
                        .findFirst()
                        .orElse(new ArticleImage(ref, AltText.NONE, Credit.NONE, Optional.empty())));
        return Stream.concat(chosen, article.images().stream());
    }

    private static Optional<PageMeta.Image> picture(PublicMedia media, ArticleImage image) {
        try {
            Optional<PublicPicture> picture = media.picture(image.ref(), PublicRendition.CARD);
            return picture.map(found -> new PageMeta.Image(found, image.alt().value()));
        } catch (SocialException e) {
            LOG.warn(
                    "picture {} is left out of its article's card: {}",
                    image.ref().id(),
                    e.getMessage());
            return Optional.empty();
        }
    }
}
