package dev.socialpublisher.approval;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.variant.VariantPart;
import java.time.Instant;

/** A waiver before it is signed; without a reason TONE_WAIVER_WITHOUT_REASON. */
public record WaiverRequest(RuleId rule, VariantPart part, String match, String reason) {
    public WaiverRequest {
        if (reason.isBlank()) {
            throw new SocialException(
                    ErrorCode.TONE_WAIVER_WITHOUT_REASON,
                    Wording.of(
                            "waiving rule %s for \"%s\" needs a reason",
                            "passer outre la règle %s pour « %s » demande un motif", rule, match),
                    Place.of("waivers"));
        }
    }

    Waiver sign(Actor actor, Instant at) {
        return new Waiver(rule, part, match, reason.strip(), actor.id(), at);
    }
}
