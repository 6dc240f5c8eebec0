package dev.socialpublisher.adapter.connector.http.upload;

import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.LongToIntFunction;

/** Sends a video piece by piece, for as long as one go may take. Blocks; one go at a time for each channel. */
public final class Pieces {
    /** The caller's claim outlasts this many calls. */
    private static final int CALLS_IN_A_GO = 2;

    private final ConnectorContext context;

    public Pieces(ConnectorContext context) {
        this.context = context;
    }

    /** Sends one piece. */
    @FunctionalInterface
    public interface Sender {
        /** Answers which byte comes next: the one after the piece, or the network wants something again. */
        Step<Long> send(long from, Bytes piece);
    }

    /**
     * Goes on at {@code from}; answers where the next go begins: the video's length once all has come. {@code size} of a piece, in
     * bytes; the last may be shorter.
     */
    public Step<Long> send(Video video, long from, int size, Sender sender) {
        return send(video, from, at -> size, sender);
    }

    /** The same, for networks that say how long the piece is that begins there; {@code lengths}: in bytes, above 0. */
    public Step<Long> send(Video video, long from, LongToIntFunction lengths, Sender sender) {
        Instant end = now().plus(context.callTimeout().multipliedBy(CALLS_IN_A_GO));
        return Copies.with(video, copy -> {
            try (InputStream stream = copy.open()) {
                stream.skipNBytes(from);
                Step<Long> at = Step.done(from);
                while (at.fold(next -> next < video.bytes(), stopped -> false) && now().isBefore(end)) {
                    Bytes piece = Bytes.of(stream.readNBytes(lengths.applyAsInt(at.fold(next -> next, stopped -> 0L))));
                    at = at.then(
                            next -> sender.send(next, piece).then(reached -> inOrder(reached, next, piece, video)));
                }
                return at;
            }
        });
    }

    /** How far the upload is, for those who wait. */
    public static Wording progress(Video video, long next) {
        long percent = video.bytes() == 0 ? 0 : next * 100 / video.bytes();
        return Wording.of("%d %% of %s is uploaded", "%d\u00a0%% de %s sont envoyés", percent, video.fileName());
    }

    /** A network may keep less than a piece; then the next go begins where it says. */
    private static Step<Long> inOrder(long reached, long from, Bytes piece, Video video) {
        return reached == from + piece.length()
                ? Step.done(reached)
                : Step.stopped(new PublishResult.Unavailable(Wording.of(
                        "of %s less arrived than was sent; the rest follows",
                        "il est arrivé moins de %s que ce qui a été envoyé\u202f; le reste suit", video.fileName())));
    }

    private Instant now() {
        return context.clock().instant();
    }
}
