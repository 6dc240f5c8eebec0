package dev.socialpublisher.article;

import dev.socialpublisher.media.MediaRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An immutable snapshot of a content item in one language at one revision. Texts are plain, NFC, without markup; a
 * property that the item lacks is empty, never an error.
 *
 * @param lead the standfirst; may be empty
 * @param tags as the editors wrote them, in their order, without {@code #}
 * @param images the main one first; may be empty
 * @param published first publication, where the item says so
 * @param videos the main one first; may be empty
 * @param handles the author's, without {@code @}, by the network's id
 */
public record Article(
        ArticleRef ref,
        String title,
        String lead,
        List<Block> body,
        Optional<String> author,
        Optional<String> section,
        List<String> tags,
        List<ArticleImage> images,
        ShareMetadata share,
        PublicAddress address,
        Optional<Instant> published,
        List<ArticleVideo> videos,
        Map<String, String> handles) {
    public Article {
        body = List.copyOf(body);
        tags = List.copyOf(tags);
        images = List.copyOf(images);
        videos = List.copyOf(videos);
        handles = Map.copyOf(handles);
    }

    /** Whose author is on no network. */
    public Article(
            ArticleRef ref,
            String title,
            String lead,
            List<Block> body,
            Optional<String> author,
            Optional<String> section,
            List<String> tags,
            List<ArticleImage> images,
            ShareMetadata share,
            PublicAddress address,
            Optional<Instant> published,
            List<ArticleVideo> videos) {
        this(ref, title, lead, body, author, section, tags, images, share, address, published, videos, Map.of());
    }

    /** Without videos, whose author is on no network. */
    public Article(
            ArticleRef ref,
            String title,
            String lead,
            List<Block> body,
            Optional<String> author,
            Optional<String> section,
            List<String> tags,
            List<ArticleImage> images,
            ShareMetadata share,
            PublicAddress address,
            Optional<Instant> published) {
        this(ref, title, lead, body, author, section, tags, images, share, address, published, List.of());
    }

    /** Without the pictures and videos that may not be used on networks on that day. */
    public Article withMediaUsableOn(LocalDate day) {
        List<ArticleImage> usable =
                images.stream().filter(image -> image.usableOn(day)).toList();
        Optional<MediaRef> shared = share.image()
                .filter(ref -> images.stream()
                        .filter(image -> image.ref().equals(ref))
                        .allMatch(image -> image.usableOn(day)));
        ShareMetadata sharing = new ShareMetadata(share.title(), share.description(), shared, share.noSocial());
        List<ArticleVideo> watchable =
                videos.stream().filter(video -> video.usableOn(day)).toList();
        return new Article(
                ref, title, lead, body, author, section, tags, usable, sharing, address, published, watchable, handles);
    }
}
