package dev.socialpublisher.sandbox.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells a file's type by its first bytes. */
public final class Magic {

    private Magic() {}

    /** The media type of an image or an MP4, or empty for anything else. */
    public static Optional<String> mime(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of("image/png");
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return Optional.of("image/gif");
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return Optional.of("image/webp");
        }
        return start.startsWith("ftyp", 4) ? Optional.of("video/mp4") : Optional.empty();
    }
}
