package dev.socialpublisher.tone.own.duty;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.ByPlace;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.match.RulePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code extends: required}: what a post must have. {@code of} says what; {@code tokens} are words that stand for it, needed
 * for {@code call} and {@code words}. {@code required: false} under {@code networks} or {@code sections} excuses a place.
 * {@code within: 5} asks for it in one of the channel's last five posts only, this one included. Fills {@code %s} with
 * that number. Nothing can be put there without a person, so there is no fix.
 */
public final class RequiredKind implements RuleKind {
    private static final int MOST_POSTS = 20;

    @Override
    public String name() {
        return "required";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(
                definition, keys, 1, new Wording("one, with the number of posts", "un seul, par le nombre de posts"));
        Need need = keys.requiredChoice("of", Need.class);
        List<RulePattern> patterns = patterns(keys, need, definition);
        ByPlace<Boolean> required = ByPlace.read(keys, "required", (where, key) -> Optional.of(where.flag(key, true)))
                .orElse(true);
        Optional<Integer> within = keys.optionalNumber("within", 2, MOST_POSTS);
        if (within.isPresent() && !need.isInWords()) {
            keys.problem(
                    "within",
                    new Wording(
                            "'within' looks at the words of earlier posts; it goes with question, date, call and words",
                            "«\u00a0within\u00a0» regarde les mots des posts précédents\u202f; il va avec question, date, call et words"));
        }
        keys.done();
        return new RequiredRule(head, need, patterns, required, within);
    }

    private static List<RulePattern> patterns(Fields keys, Need need, RuleDefinition definition) {
        List<RulePattern> patterns = new ArrayList<>();
        RulePattern.Mode mode = new RulePattern.Mode(need != Need.QUESTION, true);
        need.patterns(definition.context().language())
                .forEach(pattern -> patterns.add(RulePattern.compile(keys, "of", pattern, mode)));
        keys.texts("tokens")
                .forEach((at, token) ->
                        patterns.add(RulePattern.compile(keys, at, token, new RulePattern.Mode(true, true))));
        if (patterns.isEmpty() && need.isInWords()) {
            keys.problem(
                    "tokens",
                    new Wording(
                            "'tokens' does not say which words stand for it",
                            "«\u00a0tokens\u00a0» ne dit pas quels mots en tiennent lieu"));
        }
        if (!need.isInWords() && keys.has("tokens")) {
            keys.problem(
                    "tokens",
                    new Wording(
                            "'tokens' goes with question, date, call and words",
                            "«\u00a0tokens\u00a0» va avec question, date, call et words"));
        }
        return patterns;
    }
}
