package dev.socialpublisher.media;

import dev.socialpublisher.media.video.VideoFacts;
import dev.socialpublisher.media.video.VideoFile;
import java.util.Optional;

/** Reads assets from the host; empty when the asset is gone. May block on disk. Refuses more than
 * {@link Renditioner#MAX_BYTES} with MEDIA_TOO_MANY_BYTES. */
public interface MediaSource {
    Optional<MediaContent> open(MediaRef ref);

    /**
     * Stands for the asset's bytes without reading them: other bytes have another revision. Empty where the source cannot
     * tell, and where the asset is gone or hidden.
     */
    default Optional<String> revision(MediaRef ref) {
        return Optional.empty();
    }

    /**
     * What a video is like; refuses with MEDIA_NOT_A_VIDEO, saying what the file is, and more than
     * {@link VideoFile#MAX_BYTES} with MEDIA_TOO_MANY_BYTES. Reads the whole asset once, then again only after a change: a
     * second for some hundred megabytes. A source without videos has none.
     */
    default Optional<VideoFacts> video(MediaRef ref) {
        return Optional.empty();
    }

    /** A video to send it from; refuses the same way. The caller closes it. */
    default Optional<VideoFile> videoFile(MediaRef ref) {
        return Optional.empty();
    }
}
