package dev.socialpublisher.media.link;

import dev.socialpublisher.media.MediaRef;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A link as it is written, before anything is believed of it: {@code /.social/media/{asset}?crop&size&format&exp}; of
 * a video without crop and size.
 *
 * @param asset the media reference
 * @param crop {@code 191:100}, or {@code 191:100@0.3,0.62} around a focal point; empty for the whole picture
 * @param size longest side in pixels; empty for a video
 * @param format {@code jpeg}, {@code png}, or {@link #VIDEO} for the file as it is stored
 * @param exp end of validity in seconds since 1970
 */
public record LinkParameters(String asset, String crop, String size, String format, String exp) {
    /** The format of a link to a video. */
    public static final String VIDEO = "video";

    static LinkParameters ofVideo(MediaRef ref, Instant expires) {
        return new LinkParameters(ref.id(), "", "", VIDEO, Long.toString(expires.getEpochSecond()));
    }

    /** Each value behind its length, so that no two links are signed alike. */
    public byte[] signedBytes() {
        return List.of(asset, crop, size, format, exp).stream()
                .map(value -> value.length() + ":" + value)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
