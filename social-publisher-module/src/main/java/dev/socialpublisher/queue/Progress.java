package dev.socialpublisher.queue;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far a post that goes out in several parts has got.
 *
 * @param part from 1: the part that goes out next, or that went out last
 * @param sent what is out, in order; empty for a post of one part
 */
public record Progress(int part, List<Part> sent) {
    /** Where every post begins, and a post of one part stays. */
    public static final Progress NONE = new Progress(1, List.of());

    /**
     * One that readers see.
     *
     * @param remoteId the network's id
     */
    public record Part(String remoteId, URI address) {}

    public Progress {
        if (part < 1) {
            throw new IllegalArgumentException("parts are numbered from 1, not " + part);
        }
        sent = List.copyOf(sent);
    }

    /** One more is out, and another follows. */
    public Progress next(Part out) {
        return new Progress(part + 1, with(out));
    }

    /** One more is out: the last. */
    public Progress last(Part out) {
        return sent.isEmpty() ? this : new Progress(part, with(out));
    }

    /** Whether readers see some parts, and others are still to come. */
    public boolean begun() {
        return !sent.isEmpty();
    }

    private List<Part> with(Part out) {
        return sent.contains(out)
                ? sent
                : Stream.concat(sent.stream(), Stream.of(out)).toList();
    }
}
