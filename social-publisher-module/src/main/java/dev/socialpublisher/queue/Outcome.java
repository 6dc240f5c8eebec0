package dev.socialpublisher.queue;

import dev.socialpublisher.error.Wording;
import java.net.URI;
import java.util.Optional;

/**
 * What is known of the post on its network.
 *
 * @param remoteId of its first part
 * @param detail the network's answer in words, capped, without secrets
 */
public record Outcome(Optional<String> remoteId, Optional<URI> address, Wording detail, Progress progress) {
    public static final Outcome NONE = new Outcome(Optional.empty(), Optional.empty(), Wording.NONE);

    /** Of a post of one part. */
    public Outcome(Optional<String> remoteId, Optional<URI> address, Wording detail) {
        this(remoteId, address, detail, Progress.NONE);
    }

    /** One more part is out; its first leads readers to the whole. */
    public Outcome with(Progress.Part part, boolean last) {
        Progress further = last ? progress.last(part) : progress.next(part);
        Progress.Part first = further.sent().isEmpty() ? part : further.sent().get(0);
        return new Outcome(Optional.of(first.remoteId()), Optional.of(first.address()), Wording.NONE, further);
    }

    /** Nothing more went out; what is out already stays known. */
    public Outcome unsent(Wording why) {
        return progress.begun()
                ? new Outcome(remoteId, address, why, progress)
                : new Outcome(Optional.empty(), Optional.empty(), why);
    }
}
