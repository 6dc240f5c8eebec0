package dev.socialpublisher.connector.ability;

import dev.socialpublisher.connector.PublishResult;
import java.util.function.Function;

/** What a network says of a post's readers. */
public sealed interface CountResult {
    record Counted(Reactions reactions) implements CountResult {}

    /** It did not answer, or does not know the post. {@code why} is never a published or pending post. */
    record Untold(PublishResult why) implements CountResult {}

    default <T> T fold(Function<Reactions, T> counted, Function<PublishResult, T> untold) {
        if (this instanceof Counted value) {
            return counted.apply(value.reactions());
        }
        return untold.apply(((Untold) this).why());
    }
}
