package dev.socialpublisher.article;

import dev.socialpublisher.media.MediaRef;
import java.util.Optional;

/** What the item itself says about being shared; every part is optional and falls back to the article's own. */
public record ShareMetadata(
        Optional<String> title, Optional<String> description, Optional<MediaRef> image, boolean noSocial) {
    public static final ShareMetadata NONE =
            new ShareMetadata(Optional.empty(), Optional.empty(), Optional.empty(), false);
}
