package dev.socialpublisher.variant.suggest;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import java.util.List;

/**
 * What speaks for and against a network.
 *
 * @param suggested whether it is offered ticked
 * @param weight of all reasons together
 * @param reasons the weightiest first, whichever way it speaks; equal ones in the file's order
 */
public record Suggestion(NetworkId network, boolean suggested, int weight, List<Reason> reasons) {
    public Suggestion {
        reasons = List.copyOf(reasons);
    }

    /** One rule's word; {@code weight} below 0 speaks against. */
    public record Reason(int weight, Wording words) {}
}
