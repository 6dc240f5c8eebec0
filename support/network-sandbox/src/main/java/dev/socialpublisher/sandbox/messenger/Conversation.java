package dev.socialpublisher.sandbox.messenger;

import dev.socialpublisher.sandbox.journal.AcceptedPost;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A person and a Page.
 *
 * @param heard what the person wrote, oldest first, never empty
 * @param sent what the Page sent, oldest first
 */
record Conversation(String id, List<Message> heard, List<AcceptedPost> sent) {

    /** Standard messaging (Messenger Platform, messaging windows, checked 2026-11-22). */
    static final Duration WINDOW = Duration.ofHours(24);

    Conversation {
        heard = List.copyOf(heard);
        sent = List.copyOf(sent);
    }

    static Conversation begun(Message first) {
        return new Conversation(first.id().replaceFirst("^m_", "t_"), List.of(first), List.of());
    }

    Conversation with(Message message) {
        return new Conversation(
                id, Stream.concat(heard.stream(), Stream.of(message)).toList(), sent);
    }

    Conversation answered(List<AcceptedPost> posts) {
        return new Conversation(id, heard, posts);
    }

    boolean has(AcceptedPost post) {
        return post.origin().account().equals(page())
                && post.source().path("recipient").path("id").asText().equals(person());
    }

    String page() {
        return last().words().account();
    }

    String person() {
        return last().words().person();
    }

    String name() {
        return last().words().name();
    }

    private Message last() {
        return heard.get(heard.size() - 1);
    }

    /** Whether the Page may write: the person did within the window. */
    boolean isOpen(Instant now) {
        return now.isBefore(last().at().plus(WINDOW));
    }

    /** When either wrote. */
    Instant updated() {
        return Stream.concat(
                        heard.stream().map(Message::at),
                        sent.stream().map(post -> post.origin().receivedAt()))
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
