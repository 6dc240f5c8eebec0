package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.tone.offer.AppliedFix;
import dev.socialpublisher.tone.offer.Offer;
import java.util.List;

/** A proposal as it travels. */
public record OfferJson(String kind, VariantJson variant, CheckJson check, List<FixedJson> appliedFixes) {
    /** Proposals for a channel; {@code blockedBy} names the rules that excluded others. */
    public record ListJson(String channel, List<OfferJson> offers, List<String> blockedBy) {}

    /** A fix that was applied by itself. */
    public record FixedJson(String rule, String before, String after) {
        static FixedJson of(AppliedFix fix) {
            return new FixedJson(fix.rule().value(), fix.before(), fix.after());
        }
    }

    public static OfferJson of(Offer offer, CheckJson check) {
        return new OfferJson(
                offer.candidate().kind().name(),
                VariantJson.of(offer.candidate().variant()),
                check,
                offer.appliedFixes().stream().map(FixedJson::of).toList());
    }
}
