package dev.socialpublisher.testing;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.FocalPoint;
import dev.socialpublisher.media.ImageFacts;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.PublicRendition;
import dev.socialpublisher.media.Rendition;
import dev.socialpublisher.media.Renditioner;
import dev.socialpublisher.media.video.VideoFacts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Pictures made of words; what starts with "text" is none. */
public final class InMemoryMedia implements MediaSource, Renditioner {
    private final Map<MediaRef, String> pictures = new ConcurrentHashMap<>();
    private final Map<MediaRef, VideoFacts> videos = new ConcurrentHashMap<>();

    public MediaRef put(String id, String content) {
        MediaRef ref = new MediaRef(id);
        pictures.put(ref, content);
        return ref;
    }

    /** A video of that length and size, hashed by its words. */
    /** Of 1280 × 720 pixels. */
    public MediaRef putVideo(String id, String content, Duration length, long bytes) {
        return putVideo(id, content, length, bytes, 1280, 720);
    }

    public MediaRef putVideo(String id, String content, Duration length, long bytes, int width, int height) {
        MediaRef ref = new MediaRef(id);
        videos.put(
                ref,
                new VideoFacts(
                        id + ".mp4",
                        "video/mp4",
                        width,
                        height,
                        Optional.of(length),
                        bytes,
                        Bytes.utf8(content).sha256()));
        return ref;
    }

    @Override
    public Optional<VideoFacts> video(MediaRef ref) {
        return Optional.ofNullable(videos.get(ref));
    }

    public void remove(MediaRef ref) {
        pictures.remove(ref);
        videos.remove(ref);
    }

    @Override
    public Optional<MediaContent> open(MediaRef ref) {
        return Optional.ofNullable(pictures.get(ref))
                .map(words -> Bytes.utf8(words))
                .map(bytes -> new MediaContent(ref, ref.id() + ".jpg", bytes));
    }

    @Override
    public Rendition render(MediaContent content, MediaLimit limit, FocalPoint focus) {
        inspect(content);
        return new Rendition(
                content.bytes(), "image/jpeg", 100, 100, content.bytes().sha256());
    }

    @Override
    public Rendition render(MediaContent content, PublicRendition wanted) {
        return render(content, wanted.limit());
    }

    @Override
    public ImageFacts inspect(MediaContent content) {
        if (new String(content.bytes().toArray(), StandardCharsets.UTF_8).startsWith("text")) {
            throw new SocialException(
                    ErrorCode.MEDIA_NOT_AN_IMAGE, Wording.same(content.fileName() + " is text/plain, not a picture"));
        }
        return new ImageFacts(
                "image/jpeg",
                100,
                100,
                content.bytes().length(),
                content.bytes().sha256());
    }
}
