package dev.socialpublisher.adapter.media;

import dev.socialpublisher.media.Bytes;
import java.nio.charset.StandardCharsets;

/**
 * Whether a picture moves, by its structure and without decoding it. A damaged file moves as far as it can be read.
 * Sources: GIF89a, 15 to 26; WebP container, extended file format; PNG third edition, 11.3.6.
 */
final class Animation {
    private static final int GIF_HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int WEBP_FLAGS = 20;
    private static final int WEBP_MOVES = 0x02;
    private static final int PNG_SIGNATURE = 8;

    private Animation() {}

    static boolean moves(Bytes picture, String mediaType) {
        byte[] bytes = picture.toArray();
        return switch (mediaType) {
            case "image/gif" -> moreThanOneImage(bytes);
            case "image/webp" ->
                ascii(bytes, 12, 4).equals("VP8X")
                        && bytes.length > WEBP_FLAGS
                        && (bytes[WEBP_FLAGS] & WEBP_MOVES) != 0;
            case "image/png" -> holdsAnimationControl(bytes);
            default -> false;
        };
    }

    private static boolean moreThanOneImage(byte[] gif) {
        int images = 0;
        int at = GIF_HEADER + (gif.length > 10 ? colours(gif[10]) : 0);
        while (at < gif.length && images < 2) {
            int block = gif[at] & 0xff;
            if (block == EXTENSION) {
                at = behindData(gif, at + 2);
            } else if (block == IMAGE && at + 9 < gif.length) {
                images++;
                at = behindData(gif, at + 10 + colours(gif[at + 9]) + 1);
            } else {
                break;
            }
        }
        return images > 1;
    }

    /** Bytes of the table that a packed field announces. */
    private static int colours(byte packed) {
        return (packed & 0x80) == 0 ? 0 : 3 << ((packed & 0x07) + 1);
    }

    private static int behindData(byte[] gif, int start) {
        int at = start;
        while (at < gif.length && gif[at] != 0) {
            at += (gif[at] & 0xff) + 1;
        }
        return at + 1;
    }

    /** It stands before the pixels. */
    private static boolean holdsAnimationControl(byte[] png) {
        long at = PNG_SIGNATURE;
        while (at + 8 <= png.length) {
            String chunk = ascii(png, (int) at + 4, 4);
            if (chunk.equals("acTL")) {
                return true;
            }
            if (chunk.equals("IDAT")) {
                return false;
            }
            at += 12 + length(png, (int) at);
        }
        return false;
    }

    private static long length(byte[] png, int at) {
        return (png[at] & 0xffL) << 24
                | (png[at + 1] & 0xffL) << 16
                | (png[at + 2] & 0xffL) << 8
                | (png[at + 3] & 0xffL);
    }

    private static String ascii(byte[] bytes, int at, int length) {
        return at + length > bytes.length ? "" : new String(bytes, at, length, StandardCharsets.US_ASCII);
    }
}
