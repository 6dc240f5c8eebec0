package dev.socialpublisher.tone.kind;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import java.util.Optional;

/**
 * {@code extends: limit}, a kind of our own: how much of something a post may have. {@code of} says what, {@code max}
 * how much; {@code networks} and {@code sections} give other numbers: {@code {x: 2, bluesky: 3}}. Without {@code
 * max} the rule applies there only. {@code min} says how much there must be. Fills {@code %s} with the number found, then the limit.
 */
final class LimitKind implements RuleKind {
    private static final int MOST = 1_000_000;

    @Override
    public String name() {
        return "limit";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(
                definition,
                keys,
                2,
                new Wording("two, the number found and the limit", "deux, le nombre trouvé et la limite"));
        Measure measure = keys.requiredChoice("of", Measure.class);
        ByPlace<Integer> max = ByPlace.read(keys, "max", (where, key) -> where.optionalNumber(key, 0, MOST));
        Optional<Integer> min = keys.optionalNumber("min", 1, MOST);
        if (max.isEmpty() && !keys.has("max") && !keys.has("min")) {
            keys.problem(
                    "max",
                    new Wording(
                            "none of 'max', 'networks', 'sections' and 'min' says how much",
                            "ni «\u00a0max\u00a0», ni «\u00a0networks\u00a0», ni «\u00a0sections\u00a0», ni «\u00a0min\u00a0» ne disent combien"));
        }
        keys.done();
        return new LimitRule(head, measure, max, min);
    }
}
