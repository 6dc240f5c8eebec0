package dev.socialpublisher.tone.offer;

import dev.socialpublisher.tone.RuleId;
import java.util.List;

/**
 * What came of an article's candidates.
 *
 * @param offers in the candidates' order; may be empty
 * @param blockedBy rules that excluded candidates, each once, the first to do so first
 */
public record Offers(List<Offer> offers, List<RuleId> blockedBy) {
    public Offers {
        offers = List.copyOf(offers);
        blockedBy = List.copyOf(blockedBy);
    }
}
