package dev.socialpublisher.connector.ability;

import dev.socialpublisher.connector.PublishResult;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of other words for a published post. */
public sealed interface EditResult {
    /** Readers find the new words. */
    record Edited() implements EditResult {}

    /** The words of before stand, or nobody knows: the same again settles it. {@code why} is never a published or pending post. */
    record Unedited(PublishResult why) implements EditResult {}

    default <T> T fold(Supplier<T> edited, Function<PublishResult, T> unedited) {
        if (this instanceof Unedited value) {
            return unedited.apply(value.why());
        }
        return edited.get();
    }
}
