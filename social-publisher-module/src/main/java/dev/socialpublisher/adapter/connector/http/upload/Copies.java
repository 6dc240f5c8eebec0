package dev.socialpublisher.adapter.connector.http.upload;

import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.video.VideoFile;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Copies of videos while they are sent: the approved bytes or none, and given back afterwards. */
public final class Copies {
    private Copies() {}

    /** Reads a copy. */
    @FunctionalInterface
    public interface Use<T> {
        Step<T> of(VideoFile copy) throws IOException;
    }

    /** Stops where the video was replaced after approval. */
    public static <T> Step<T> with(Video video, Use<T> use) {
        try (VideoFile copy = video.copies().get()) {
            return copy.facts().hash().equals(video.hash()) ? use.of(copy) : Step.stopped(changed(video));
        } catch (IOException e) {
            throw new UncheckedIOException("the copy of " + video.fileName() + " cannot be read", e);
        }
    }

    private static PublishResult changed(Video video) {
        return new PublishResult.Unavailable(
                Wording.of("%s was replaced while it was sent", "%s a été remplacé pendant l’envoi", video.fileName()));
    }
}
