package dev.socialpublisher.sandbox.network;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A stand-in of one network. All methods may be called from many threads at once. */
public interface Network extends AutoCloseable {

    /** The id, also the first segment of all its paths: {@code x}, {@code bluesky}. */
    String id();

    /** Its operations; templates are below {@code /{id}}. */
    List<Endpoint> endpoints();

    /** The answer to a path or method that no endpoint has. */
    Answer unknown(Request request);

    /** The text that this request asks to publish; empty for every other request. Used for counting only. */
    Optional<String> publishText(String operation, Request request);

    /** Every accepted post, oldest first, deleted ones included. */
    List<AcceptedPost> posts();

    /** Whether the network makes a link card from the linked page by itself, instead of taking one from the client. */
    boolean crawlsCards();

    /** Whether a post is a message to one person: the same one to several people counts as several posts. */
    default boolean toOnePerson() {
        return false;
    }

    /** Somebody writes to an account; {@link IllegalArgumentException} where nobody can, or not to this account. */
    default void hear(Incoming words, Instant at) {
        throw new IllegalArgumentException("Nobody can write to accounts on '" + id() + "' here");
    }

    /** Readers did something with a post; {@link IllegalArgumentException} where the stand-in counts nothing. */
    default void react(String post, Reactions reactions) {
        throw new IllegalArgumentException("Nobody counts what readers do with posts on '" + id() + "' here");
    }

    /** Makes every token that is valid now answer as expired; {@code kind} is {@code access} or {@code refresh}. */
    void expire(String kind);

    /** How long uploads that are processed asynchronously stay pending. */
    void processing(Duration delay);

    /** Allows {@code max} calls or points of an operation per window, until reset. */
    void limit(String operation, int max);

    /** Back to the first moment: no posts, no uploads, the configured tokens. */
    void reset();

    @Override
    void close();
}
