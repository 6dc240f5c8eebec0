package dev.socialpublisher.adapter.media;

import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.PublicMedia;
import dev.socialpublisher.media.PublishedPictures;
import dev.socialpublisher.media.Renditioner;
import java.nio.file.Path;
import java.time.Clock;

/** Makes what gives published pictures to the outside. */
public final class PublicPictures {
    private PublicPictures() {}

    /** For those who fetch by a signed link. */
    public static PublishedPictures rendered(MediaSource published, Renditioner renditioner, Cache cache, Clock clock) {
        return new RenderedPictures(
                published, renditioner, new RenditionFiles(cache.folder(), clock), cache.maxBytes());
    }

    /** Where renditions are kept, and how many bytes of them; the folder may be emptied at any time. */
    public record Cache(Path folder, long maxBytes) {}

    public static PublicMedia inFolder(
            MediaSource published, Renditioner renditioner, PublicFolder folder, Clock clock) {
        return new DirectoryMedia(published, renditioner, folder, clock);
    }
}
