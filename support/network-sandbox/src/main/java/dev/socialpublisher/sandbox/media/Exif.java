package dev.socialpublisher.sandbox.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Finds a GPS position in EXIF data, by the pointer tag 0x8825 of the first directory (Exif 2.32, 4.6.3). */
final class Exif {

    private static final int GPS_POINTER = 0x8825;
    private static final int ENTRY_BYTES = 12;
    private static final int SEARCHED_BYTES = 256 * 1024;

    private Exif() {}

    static boolean location(byte[] bytes) {
        int searched = Math.min(bytes.length, SEARCHED_BYTES);
        String text = new String(bytes, 0, searched, StandardCharsets.ISO_8859_1);
        for (String mark : new String[] {"Exif\0\0", "EXIF"}) {
            int at = text.indexOf(mark);
            // JPEG: the marker ends in two zeros; WebP and PNG chunks: four bytes of length or type lie between
            int tiff = at < 0 ? -1 : firstHeader(text, at + 4);
            if (tiff >= 0 && hasPointer(bytes, tiff)) {
                return true;
            }
        }
        return false;
    }

    private static int firstHeader(String text, int from) {
        for (int at = from; at < Math.min(text.length() - 4, from + 12); at++) {
            if (text.startsWith("II*\0", at) || text.startsWith("MM\0*", at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean hasPointer(byte[] bytes, int tiff) {
        try {
            ByteBuffer data = ByteBuffer.wrap(bytes, tiff, bytes.length - tiff).slice();
            data.order(data.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            data.position(data.getInt(4));
            int entries = data.getShort() & 0xffff;
            for (int i = 0; i < entries; i++) {
                if ((data.getShort(data.position() + i * ENTRY_BYTES) & 0xffff) == GPS_POINTER) {
                    return true;
                }
            }
            return false;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return false; // a damaged directory names no position
        }
    }
}
