package dev.socialpublisher.queue;

import java.util.UUID;

/** Names a post. */
public record PostId(UUID value) {
    public static PostId random() {
        return new PostId(UUID.randomUUID());
    }

    /** From its printed form; IllegalArgumentException otherwise. */
    public static PostId of(String text) {
        return new PostId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
