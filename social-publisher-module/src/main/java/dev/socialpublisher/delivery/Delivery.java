package dev.socialpublisher.delivery;

import dev.socialpublisher.queue.Change;
import java.util.Optional;

/**
 * What became of a claim; recorded as one.
 *
 * @param attempt with its end, where a call was made: it is recorded even if the post has moved on meanwhile
 */
public record Delivery(Change change, Dispatch dispatch, Optional<Attempt> attempt) {}
