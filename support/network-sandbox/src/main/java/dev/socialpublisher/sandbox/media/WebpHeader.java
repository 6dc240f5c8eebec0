package dev.socialpublisher.sandbox.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The size of a WebP, which the JDK cannot read; layout after RFC 9649. */
final class WebpHeader {

    record Size(int width, int height) {}

    private WebpHeader() {}

    static Optional<Size> size(byte[] bytes) {
        if (bytes.length < 30) {
            return Optional.empty();
        }
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        String chunk = new String(bytes, 12, 4, StandardCharsets.ISO_8859_1);
        return switch (chunk) {
            case "VP8X" -> Optional.of(new Size((data.getInt(24) & 0xffffff) + 1, (data.getInt(26) >>> 8) + 1));
            case "VP8L" -> lossless(data.getInt(21));
            case "VP8 " -> Optional.of(new Size(data.getShort(26) & 0x3fff, data.getShort(28) & 0x3fff));
            default -> Optional.empty();
        };
    }

    private static Optional<Size> lossless(int bits) {
        return Optional.of(new Size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1));
    }
}
