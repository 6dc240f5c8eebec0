package dev.socialpublisher.queue.service;

import dev.socialpublisher.queue.Post;
import java.util.List;

/** A post that went on its way, and what its author should know. */
public record Submitted(Post post, List<QueueWarning> warnings) {
    public Submitted {
        warnings = List.copyOf(warnings);
    }
}
