package dev.socialpublisher.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A post as it shall become, and the history entries that say so; both are saved together.
 *
 * @param post with the version that was read: the save is refused when the stored one has moved on
 * @param entries oldest first
 */
public record Change(Post post, List<HistoryEntry> entries) {
    public Change {
        entries = List.copyOf(entries);
    }

    public static Change of(Post post) {
        return new Change(post, List.of());
    }

    /** Content, time or outcome, without a history entry of its own; what follows says why. */
    public Change with(UnaryOperator<Post> edit) {
        return new Change(edit.apply(post), entries);
    }

    /** Another state; refused where {@link Transitions} does not know the way. */
    public Change to(PostState state, Step step) {
        return Transitions.apply(this, state, step);
    }

    /** Something that leaves the state as it is. */
    public Change note(Step step) {
        return and(post.changed(step.at()), post.state(), step);
    }

    Change and(Post changed, PostState from, Step step) {
        List<HistoryEntry> all = new ArrayList<>(entries);
        all.add(new HistoryEntry(
                step.at(),
                step.actorId(),
                step.action(),
                Optional.of(from),
                changed.state(),
                changed.revision().number(),
                step.why()));
        return new Change(changed, all);
    }
}
