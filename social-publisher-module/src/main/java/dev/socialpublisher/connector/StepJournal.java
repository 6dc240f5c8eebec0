package dev.socialpublisher.connector;

import java.util.Optional;

/**
 * Remembers the remote ids of preparing steps (an uploaded picture, a session) across process deaths. {@code record} has
 * committed when it returns; connectors call it before they take the next step. One journal per delivery key.
 */
public interface StepJournal {
    Optional<String> find(String step);

    void record(String step, String value);
}
