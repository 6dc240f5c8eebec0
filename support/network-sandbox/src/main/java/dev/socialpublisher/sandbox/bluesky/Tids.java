package dev.socialpublisher.sandbox.bluesky;

import java.time.Instant;

/** Timestamp identifiers: 13 characters, sortable as text (atproto.com/specs/tid). Mutable: never gives one twice. */
final class Tids {

    private static final String ALPHABET = "234567abcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 13;

    private long last;

    synchronized String next(Instant now) {
        long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1000;
        last = Math.max(last + 1, micros << 10);
        char[] text = new char[LENGTH];
        long rest = last;
        for (int i = LENGTH - 1; i >= 0; i--) {
            text[i] = ALPHABET.charAt((int) (rest & 31));
            rest >>>= 5;
        }
        return new String(text);
    }
}
