package dev.socialpublisher.adapter.connector.http.upload;

import java.time.Instant;

/** An upload that a network keeps for a while, as journal and handles hold it: the id, a space, the end of its life. */
public record Uploaded(String id, Instant until) {
    public static Uploaded parse(String text) {
        int space = text.indexOf(' ');
        return new Uploaded(text.substring(0, space), Instant.parse(text.substring(space + 1)));
    }

    @Override
    public String toString() {
        return id + " " + until;
    }
}
