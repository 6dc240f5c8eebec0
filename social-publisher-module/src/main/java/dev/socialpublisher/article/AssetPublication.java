package dev.socialpublisher.article;

import dev.socialpublisher.media.MediaRef;
import java.util.Optional;

/** Whether readers can see an asset, as the CMS knows it. Any thread; may block on the repository. */
@FunctionalInterface
public interface AssetPublication {
    /** Where assets are not published by themselves. */
    AssetPublication UNKNOWN = ref -> Optional.empty();

    /** Empty where the CMS cannot tell: the asset is gone, hidden, or kept elsewhere. */
    Optional<PublicationStatus> of(MediaRef ref);

    /** False only where the CMS knows that readers cannot see it. */
    default boolean mayBeSeen(MediaRef ref) {
        return of(ref).map(PublicationStatus::isPublic).orElse(true);
    }
}
