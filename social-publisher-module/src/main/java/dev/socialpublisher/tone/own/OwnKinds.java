package dev.socialpublisher.tone.own;

import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.own.accessibility.AccessibilityKind;
import dev.socialpublisher.tone.own.address.AddressKind;
import dev.socialpublisher.tone.own.ageing.AgeingKind;
import dev.socialpublisher.tone.own.duty.DisclosureKind;
import dev.socialpublisher.tone.own.duty.PersonalKind;
import dev.socialpublisher.tone.own.duty.RequiredKind;
import dev.socialpublisher.tone.own.inclusive.InclusiveKind;
import dev.socialpublisher.tone.own.reach.ScopeKind;
import dev.socialpublisher.tone.own.reach.SimilarityKind;
import dev.socialpublisher.tone.own.typography.TypographyKind;
import dev.socialpublisher.tone.own.voice.ColdnessKind;
import dev.socialpublisher.tone.own.voice.HardSellKind;
import java.util.List;

/** The kinds that Vale does not have. */
public final class OwnKinds {
    private OwnKinds() {}

    public static List<RuleKind> all() {
        return List.of(
                new AccessibilityKind(), //
                new AddressKind(),
                new AgeingKind(),
                new TypographyKind(),
                new InclusiveKind(),
                new HardSellKind(),
                new ColdnessKind(),
                new ScopeKind(),
                new SimilarityKind(),
                new DisclosureKind(),
                new RequiredKind(),
                new PersonalKind());
    }
}
