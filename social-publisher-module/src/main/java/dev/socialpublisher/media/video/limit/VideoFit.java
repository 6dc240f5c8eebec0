package dev.socialpublisher.media.video.limit;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.video.VideoFacts;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares a video with what a network takes, by its container. Pure. */
public final class VideoFit {
    private static final long MEGABYTE = 1_000_000;

    private final VideoFacts facts;
    private final VideoLimit limit;
    private final String network;

    private VideoFit(VideoFacts facts, VideoLimit limit, String network) {
        this.facts = facts;
        this.limit = limit;
        this.network = network;
    }

    /** The first bound that it breaks, with value and bound; empty where it fits. {@code network} as it is shown. */
    public static Optional<SocialException> refusal(VideoFacts facts, VideoLimit limit, String network) {
        VideoFit fit = new VideoFit(facts, limit, network);
        return Stream.of(fit.format(), fit.bytes(), fit.tooLong(), fit.tooShort(), fit.frame())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<SocialException> format() {
        return limit.takes(facts.mediaType())
                ? Optional.empty()
                : broken(
                        ErrorCode.MEDIA_CANNOT_FIT,
                        Wording.of(
                                "%s is %s; %s takes %s",
                                "%s est du type %s\u202f; %s accepte %s",
                                facts.fileName(),
                                facts.mediaType(),
                                network,
                                String.join(", ", limit.formats())));
    }

    private Optional<SocialException> bytes() {
        return facts.bytes() <= limit.maxBytes()
                ? Optional.empty()
                : broken(
                        ErrorCode.MEDIA_TOO_MANY_BYTES,
                        Wording.of(
                                "%s has %,d MB, %s allows %,d",
                                "%s pèse %,d Mo, %s en permet %,d",
                                facts.fileName(),
                                (facts.bytes() + MEGABYTE - 1) / MEGABYTE,
                                network,
                                limit.maxBytes() / MEGABYTE));
    }

    /** A container that does not tell its length is left to the network. */
    private Optional<SocialException> tooLong() {
        return facts.length()
                .filter(length -> length.compareTo(limit.longest()) > 0)
                .flatMap(length -> broken(
                        ErrorCode.MEDIA_VIDEO_TOO_LONG,
                        Wording.of(
                                "%s lasts %s, %s allows %s",
                                "%s dure %s, %s en permet %s",
                                facts.fileName(),
                                said(length.plusMillis(999)),
                                network,
                                said(limit.longest()))));
    }

    private Optional<SocialException> tooShort() {
        return facts.length()
                .filter(length -> length.compareTo(limit.shortest()) < 0)
                .flatMap(length -> broken(
                        ErrorCode.MEDIA_CANNOT_FIT,
                        Wording.of(
                                "%s lasts %s, %s asks for at least %s",
                                "%s dure %s, %s en demande au moins %s",
                                facts.fileName(),
                                said(length),
                                network,
                                said(limit.shortest().plusMillis(999)))));
    }

    private Optional<SocialException> frame() {
        return limit.frame().takes(facts)
                ? Optional.empty()
                : broken(
                        ErrorCode.MEDIA_CANNOT_FIT,
                        Wording.of(
                                "%s measures %d × %d pixels; %s takes %s",
                                "%s mesure %d × %d pixels\u202f; %s accepte %s",
                                facts.fileName(),
                                facts.width(),
                                facts.height(),
                                network,
                                limit.frame().said()));
    }

    private static Optional<SocialException> broken(ErrorCode code, Wording why) {
        return Optional.of(new SocialException(code, why));
    }

    /** As in 12:00:00; whole seconds. */
    private static String said(Duration length) {
        return "%d:%02d:%02d".formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart());
    }
}
