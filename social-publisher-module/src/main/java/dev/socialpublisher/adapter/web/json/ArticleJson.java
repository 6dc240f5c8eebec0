package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleVideo;
import dev.socialpublisher.article.AssetPublication;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.PublicAddress;
import dev.socialpublisher.article.PublicationStatus;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.FocalPoint;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.video.VideoFacts;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An article as it travels. */
public record ArticleJson(
        RefJson ref,
        String revision,
        String title,
        String lead,
        List<BlockJson> blocks,
        List<String> tags,
        List<ImageJson> images,
        String status,
        @Nullable String url,
        @Nullable String urlProblem,
        @Nullable String author,
        @Nullable String section,
        boolean noSocial,
        List<VideoJson> videos) {

    /** One language of one item. */
    public record RefJson(String workspace, String uuid, String lang) {
        public static RefJson of(ArticleKey key) {
            return new RefJson(key.workspace(), key.uuid(), key.locale().toLanguageTag());
        }

        public ArticleKey toKey(String site) {
            Locale locale = Checked.locale("article.lang", lang);
            String space = Checked.text("article.workspace", workspace, 60);
            String node = Checked.text("article.uuid", uuid, 60);
            if (space.isBlank() || node.isBlank()) {
                throw Checked.refused(
                        "article",
                        Wording.of(
                                "The workspace or the uuid of the article is blank; both take at least 1 character.",
                                "L’espace ou l’identifiant de l’article est vide ; il y faut au moins 1 caractère."));
            }
            return new ArticleKey(site, space, node, locale);
        }
    }

    /** The languages of an item's site, the main one first. */
    public record LanguagesJson(List<String> languages) {
        public static LanguagesJson of(List<Locale> languages) {
            return new LanguagesJson(
                    languages.stream().map(Locale::toLanguageTag).toList());
        }
    }

    /** A block of the body. */
    public record BlockJson(
            String kind, String text, @Nullable String speaker) {
        static BlockJson of(Block block) {
            return new BlockJson(
                    block.kind().name(), block.text(), block.speaker().orElse(null));
        }
    }

    /**
     * A picture of the article; {@code usable} says whether its rights allow use on networks today, {@code published} is
     * false where a post with it would be held.
     */
    public record ImageJson(
            String ref,
            String alt,
            String credit,
            @Nullable String socialUseUntil,
            boolean usable,
            boolean published,
            @Nullable FocusJson focus) {
        static ImageJson of(ArticleImage image, LocalDate today, AssetPublication assets) {
            return new ImageJson(
                    image.ref().id(),
                    image.alt().value(),
                    image.credit().value(),
                    image.socialUseUntil().map(LocalDate::toString).orElse(null),
                    image.usableOn(today),
                    assets.mayBeSeen(image.ref()),
                    image.focus().map(FocusJson::of).orElse(null));
        }
    }

    /**
     * A video of the article, as {@link ImageJson}; {@code seconds}, {@code width} and {@code height} are 0 where its
     * container does not say, all but its name where it cannot be read.
     */
    public record VideoJson(
            String ref,
            String credit,
            @Nullable String socialUseUntil,
            boolean usable,
            boolean published,
            String fileName,
            String mediaType,
            int width,
            int height,
            long seconds,
            long bytes) {
        private static final VideoFacts UNKNOWN = new VideoFacts("", "", 0, 0, Optional.empty(), 0, "");

        static VideoJson of(ArticleVideo video, LocalDate today, Library library) {
            VideoFacts facts = library.video(video.ref()).orElse(UNKNOWN);
            return new VideoJson(
                    video.ref().id(),
                    video.credit().value(),
                    video.socialUseUntil().map(LocalDate::toString).orElse(null),
                    video.usableOn(today),
                    library.assets().mayBeSeen(video.ref()),
                    facts.fileName(),
                    facts.mediaType(),
                    facts.width(),
                    facts.height(),
                    facts.length().map(Duration::toSeconds).orElse(0L),
                    facts.bytes());
        }
    }

    /** What tells of an article's pictures and videos. */
    public record Library(AssetPublication assets, MediaSource media) {
        /** Empty also for a file that is none: what is published with it will say so. */
        private Optional<VideoFacts> video(MediaRef ref) {
            try {
                return media.video(ref);
            } catch (SocialException unreadable) {
                return Optional.empty();
            }
        }
    }

    /** What a crop keeps in view. */
    public record FocusJson(double x, double y) {
        static FocusJson of(FocalPoint focus) {
            return new FocusJson(focus.x(), focus.y());
        }

        FocalPoint toFocus(String field) {
            return new FocalPoint(share(field + ".x", x), share(field + ".y", y));
        }

        private static double share(String field, double number) {
            if (!FocalPoint.isShare(number)) {
                throw Checked.refused(
                        field,
                        Wording.of(
                                "%s is %s; a share of a picture is 0 to 1.",
                                "%s vaut %s ; une part d’image va de 0 à 1.", field, number));
            }
            return number;
        }
    }

    public static ArticleJson of(Article article, PublicationStatus status, LocalDate today, Library library) {
        return new ArticleJson(
                RefJson.of(article.ref().key()),
                article.ref().revision().sha256(),
                article.title(),
                article.lead(),
                article.body().stream().map(BlockJson::of).toList(),
                article.tags(),
                article.images().stream()
                        .map(image -> ImageJson.of(image, today, library.assets()))
                        .toList(),
                status.name(),
                article.address().url().map(URI::toString).orElse(null),
                urlProblem(article.address()),
                article.author().orElse(null),
                article.section().orElse(null),
                article.share().noSocial(),
                article.videos().stream()
                        .map(video -> VideoJson.of(video, today, library))
                        .toList());
    }

    private static @Nullable String urlProblem(PublicAddress address) {
        return address.unresolved().isEmpty()
                ? null
                : "{%s} · %s".formatted(String.join("}, {", address.unresolved()), address.template());
    }
}
