package dev.socialpublisher.tone.own.duty;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.ByPlace;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.match.RulePattern;
import dev.socialpublisher.variant.PostLabel;
import java.util.List;
import java.util.Optional;

/**
 * {@code extends: disclosure}: a post that carries a {@code label} says so in one of the {@code wordings}, which may differ
 * by network and section. {@code place} is {@code start} (default), before any other word of the text, or {@code anywhere}
 * in the rule's parts. {@code insert} is what a fix puts before the text. Fills {@code %s} with the wordings.
 */
public final class DisclosureKind implements RuleKind {
    @Override
    public String name() {
        return "disclosure";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head =
                RuleHead.read(definition, keys, 1, new Wording("one, with the wordings", "un seul, par les mentions"));
        PostLabel label = keys.requiredChoice("label", PostLabel.class);
        DisclosureRule.Place place =
                keys.choice("place", DisclosureRule.Place.class).orElse(DisclosureRule.Place.START);
        ByPlace<List<RulePattern>> wordings = ByPlace.read(keys, "wordings", DisclosureKind::phrases);
        if (wordings.isEmpty() && !keys.has("wordings")) {
            keys.problem(
                    "wordings",
                    new Wording(
                            "none of 'wordings', 'networks' and 'sections' says what must stand there",
                            "ni «\u00a0wordings\u00a0», ni «\u00a0networks\u00a0», ni «\u00a0sections\u00a0» ne disent ce qui doit y figurer"));
        }
        Optional<String> insert = keys.optionalText("insert");
        keys.done();
        return new DisclosureRule(head, label, place, wordings, insert);
    }

    private static Optional<List<RulePattern>> phrases(Fields keys, String key) {
        List<RulePattern> phrases =
                keys.texts(key).values().stream().map(RulePattern::phrase).toList();
        return phrases.isEmpty() ? Optional.empty() : Optional.of(phrases);
    }
}
