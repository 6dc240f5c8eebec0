package dev.socialpublisher.sandbox.http;

/** What the client gets to see. */
public sealed interface Reply {

    record Sent(Answer answer) implements Reply {}

    /** The connection is closed without one byte of an answer. */
    record Dropped() implements Reply {}
}
