package dev.socialpublisher.tone;

import dev.socialpublisher.channel.ChannelId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * When, where and beside what a text goes out, for rules that a text alone cannot answer.
 *
 * @param now when the check is made
 * @param due when the text goes out; empty = as soon as approved
 * @param channel on which it goes out
 * @param siblings the article's posts on other channels, newest first
 * @param recent the channel's last posts, newest first
 */
public record Occasion(
        Optional<ZonedDateTime> now,
        Optional<ZonedDateTime> due,
        Optional<ChannelId> channel,
        List<OtherPost> siblings,
        List<OtherPost> recent) {
    /** Nothing is known but the text: rules that ask for more stay silent. */
    public static final Occasion UNKNOWN =
            new Occasion(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    public Occasion {
        siblings = List.copyOf(siblings);
        recent = List.copyOf(recent);
    }

    public Occasion at(Optional<ZonedDateTime> newNow, Optional<ZonedDateTime> newDue) {
        return new Occasion(newNow, newDue, channel, siblings, recent);
    }

    public Occasion on(ChannelId newChannel) {
        return new Occasion(now, due, Optional.of(newChannel), siblings, recent);
    }

    public Occasion beside(List<OtherPost> newSiblings, List<OtherPost> newRecent) {
        return new Occasion(now, due, channel, newSiblings, newRecent);
    }
}
