package dev.socialpublisher.connector.ability;

import dev.socialpublisher.connector.PublishResult;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of a deletion. */
public sealed interface DeleteResult {
    /** The network has no such post, now or already before. */
    record Deleted() implements DeleteResult {}

    /** It stands, or nobody knows: asking again settles it. {@code why} is never a published or pending post. */
    record Kept(PublishResult why) implements DeleteResult {}

    default <T> T fold(Supplier<T> deleted, Function<PublishResult, T> kept) {
        if (this instanceof Kept value) {
            return kept.apply(value.why());
        }
        return deleted.get();
    }
}
