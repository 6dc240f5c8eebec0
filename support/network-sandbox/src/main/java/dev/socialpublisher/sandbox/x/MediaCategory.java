package dev.socialpublisher.sandbox.x;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an upload is for, with the bytes and types that X takes (media guide, checked 2026-11-22). */
enum MediaCategory {
    TWEET_IMAGE(5_242_880, "image/jpeg image/png image/webp image/gif"),
    TWEET_GIF(15_728_640, "image/gif"),
    TWEET_VIDEO(536_870_912, "video/mp4");

    private final int maxBytes;
    private final String types;

    MediaCategory(int maxBytes, String types) {
        this.maxBytes = maxBytes;
        this.types = types;
    }

    int maxBytes() {
        return maxBytes;
    }

    boolean takes(String mime) {
        return Arrays.asList(types.split(" ", -1)).contains(mime);
    }

    /** Whether it shares a post with nothing else. */
    boolean alone() {
        return this != TWEET_IMAGE;
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for categories that cannot be posted: direct messages, subtitles, advertising. */
    static Optional<MediaCategory> named(String wireName) {
        return Arrays.stream(values())
                .filter(category -> category.wireName().equals(wireName))
                .findFirst();
    }
}
