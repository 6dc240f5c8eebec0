package dev.socialpublisher.adapter.media;

import dev.socialpublisher.media.ImageFacts;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.PublicMedia;
import dev.socialpublisher.media.PublicPicture;
import dev.socialpublisher.media.PublicRendition;
import dev.socialpublisher.media.Renditioner;
import dev.socialpublisher.media.video.VideoFacts;
import dev.socialpublisher.media.video.VideoFile;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Public pictures and videos as files that any web server serves. Names tell nothing and cannot be guessed without the bytes; what
 * was not asked for during {@code keep} is deleted.
 */
final class DirectoryMedia implements PublicMedia {
    private static final Duration BETWEEN_CLEANINGS = Duration.ofDays(1);

    private static final Map<String, String> EXTENSIONS =
            Map.of("video/mp4", "mp4", "video/quicktime", "mov", "video/webm", "webm");

    private final MediaSource published;
    private final Renditioner renditioner;
    private final PublicFolder folder;
    private final Clock clock;
    private final RenditionFiles files;

    /** Per process: cleaning twice does no harm. */
    private final AtomicLong cleanedAt = new AtomicLong();

    DirectoryMedia(MediaSource published, Renditioner renditioner, PublicFolder folder, Clock clock) {
        this.published = published;
        this.renditioner = renditioner;
        this.folder = folder;
        this.clock = clock;
        files = new RenditionFiles(folder.folder(), clock);
    }

    @Override
    public Optional<PublicPicture> picture(MediaRef ref, PublicRendition wanted) {
        cleanSometimes();
        return published.open(ref).map(content -> picture(content, wanted));
    }

    private PublicPicture picture(MediaContent content, PublicRendition wanted) {
        ImageFacts facts = renditioner.inspect(content);
        String name = RenderedPictures.name(content, wanted);
        if (!files.touch(name)) {
            files.put(name, renditioner.render(content, wanted).bytes());
        }
        PublicRendition.Size size = wanted.sizeOf(facts.width(), facts.height());
        return new PublicPicture(
                URI.create(folder.base() + "/" + name), wanted.format().mediaType(), size.width(), size.height());
    }

    @Override
    public Optional<URI> video(MediaRef ref) {
        cleanSometimes();
        return published
                .video(ref)
                .flatMap(facts -> name(facts).filter(name -> files.touch(name) || copied(ref, name)))
                .map(name -> URI.create(folder.base() + "/" + name));
    }

    /** Empty for containers that no network fetches. */
    private static Optional<String> name(VideoFacts facts) {
        return Optional.ofNullable(EXTENSIONS.get(facts.mediaType())).map(extension -> facts.hash() + "." + extension);
    }

    private boolean copied(MediaRef ref, String name) {
        Optional<VideoFile> copy = published.videoFile(ref);
        copy.ifPresent(file -> files.put(name, file));
        return copy.isPresent();
    }

    private void cleanSometimes() {
        long now = clock.millis();
        long last = cleanedAt.get();
        if (now - last >= BETWEEN_CLEANINGS.toMillis() && cleanedAt.compareAndSet(last, now)) {
            files.deleteUnusedSince(clock.instant().minus(folder.keep()));
        }
    }
}
