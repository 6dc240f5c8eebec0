package dev.socialpublisher.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An immutable snapshot of a content item in one language at one revision. Texts are plain, NFC, without markup; a
 * property that the item lacks is empty, never an error.
 *
 * @param lead the standfirst; may be empty
 * @param tags as the editors wrote them, in their order, without {@code #}
 * @param images the main one first; may be empty
 * @param published first publication, where the item says so
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
        Optional<Instant> published) {
    public Article {
        body = List.copyOf(body);
        tags = List.copyOf(tags);
        images = List.copyOf(images);
    }
}
