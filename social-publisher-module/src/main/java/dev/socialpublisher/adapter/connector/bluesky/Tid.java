package dev.socialpublisher.adapter.connector.bluesky;

import dev.socialpublisher.media.Bytes;
import java.time.Instant;

/**
 * Record keys that sort by time: 53 bits of microseconds and 10 bits of clock id, as 13 characters of base32 (AT Protocol,
 * record keys, checked 2026-11-22). Ours come from the delivery key: the same delivery always has the same key, and two
 * deliveries of one millisecond still differ.
 */
final class Tid {
    private static final String ALPHABET = "234567abcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 13;
    private static final int CLOCK_BITS = 10;

    private Tid() {}

    static String of(Instant createdAt, String deliveryKey) {
        long hash = hash(deliveryKey);
        long micros = createdAt.toEpochMilli() * 1000 + Long.remainderUnsigned(hash, 1000);
        long clock = hash >>> (Long.SIZE - CLOCK_BITS);
        return encode((micros << CLOCK_BITS) | clock);
    }

    private static String encode(long value) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int digit = LENGTH - 1; digit >= 0; digit--) {
            text.append(ALPHABET.charAt((int) (value >>> (digit * 5)) & 31));
        }
        return text.toString();
    }

    /** The first 64 bits of the SHA-256. */
    private static long hash(String key) {
        return Long.parseUnsignedLong(Bytes.utf8(key).sha256(), 0, Long.BYTES * 2, 16);
    }
}
