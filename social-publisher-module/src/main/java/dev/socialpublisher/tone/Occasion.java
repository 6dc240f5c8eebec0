package dev.socialpublisher.tone;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * When and beside what a text goes out, for rules that a text alone cannot answer.
 *
 * @param now when the check is made
 * @param due when the text goes out; empty = as soon as approved
 * @param siblings the article's posts on other channels
 * @param recent the channel's last posts, newest first
 */
public record Occasion(
        Optional<ZonedDateTime> now, Optional<ZonedDateTime> due, List<String> siblings, List<String> recent) {
    /** Nothing is known but the text: rules that ask for more stay silent. */
    public static final Occasion UNKNOWN = new Occasion(Optional.empty(), Optional.empty(), List.of(), List.of());

    public Occasion {
        siblings = List.copyOf(siblings);
        recent = List.copyOf(recent);
    }

    public Occasion at(Optional<ZonedDateTime> newNow, Optional<ZonedDateTime> newDue) {
        return new Occasion(newNow, newDue, siblings, recent);
    }
}
