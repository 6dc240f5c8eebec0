package dev.socialpublisher.tone.own.accessibility;

import dev.socialpublisher.text.Span;
import java.util.Optional;

/**
 * A place that cannot be made out.
 *
 * @param instead what to write there; empty where only a person knows
 * @param certain whether {@code instead} says the same words
 */
record Obstacle(Span span, Optional<String> instead, boolean certain) {}
