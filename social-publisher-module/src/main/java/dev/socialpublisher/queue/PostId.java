package dev.socialpublisher.queue;

import java.util.UUID;

/** Names a post. */
public record PostId(UUID value) {
    public static PostId of(String text) {
        return new PostId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
