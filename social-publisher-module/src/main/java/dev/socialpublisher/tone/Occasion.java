package dev.socialpublisher.tone;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.variant.PostLabel;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When, where and beside what a text goes out, for rules that a text alone cannot answer.
 *
 * @param now when the check is made
 * @param due when the text goes out; empty = as soon as approved
 * @param channel on which it goes out
 * @param labels that the post carries; an article's candidate carries none
 * @param siblings the article's posts on other channels, newest first
 * @param recent the channel's last posts, newest first
 */
public record Occasion(
        Optional<ZonedDateTime> now,
        Optional<ZonedDateTime> due,
        Optional<ChannelId> channel,
        Set<PostLabel> labels,
        List<OtherPost> siblings,
        List<OtherPost> recent) {
    /** Nothing is known but the text: rules that ask for more stay silent. */
    public static final Occasion UNKNOWN =
            new Occasion(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), List.of(), List.of());

    public Occasion {
        labels = Set.copyOf(labels);
        siblings = List.copyOf(siblings);
        recent = List.copyOf(recent);
    }

    public Occasion at(Optional<ZonedDateTime> newNow, Optional<ZonedDateTime> newDue) {
        return new Occasion(newNow, newDue, channel, labels, siblings, recent);
    }

    public Occasion on(ChannelId newChannel) {
        return new Occasion(now, due, Optional.of(newChannel), labels, siblings, recent);
    }

    public Occasion with(Set<PostLabel> newLabels) {
        return new Occasion(now, due, channel, newLabels, siblings, recent);
    }

    public Occasion beside(List<OtherPost> newSiblings, List<OtherPost> newRecent) {
        return new Occasion(now, due, channel, labels, newSiblings, newRecent);
    }
}
