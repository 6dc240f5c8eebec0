package dev.socialpublisher.tone.vale;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.Hit;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.kind.TextRule;
import dev.socialpublisher.tone.match.RulePattern;
import dev.socialpublisher.tone.text.CheckedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code extends: consistency}: of each pair in {@code either} one form only. The form that comes first stands; every
 * place of the other is a finding. Fills {@code %s} with what was found there.
 */
final class ConsistencyKind implements RuleKind {
    private record Pair(RulePattern one, RulePattern other) {
        String shown() {
            return one.source() + " / " + other.source();
        }
    }

    @Override
    public String name() {
        return "consistency";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.ofVale(
                definition, keys, 1, new Wording("one, with what was found", "un seul, par ce qui a été trouvé"));
        List<Pair> pairs =
                pairs(keys, new RulePattern.Mode(!keys.flag("nonword", false), keys.flag("ignorecase", false)));
        keys.done();
        RuleId id = definition.id();
        String shown = pairs.stream().map(Pair::shown).collect(Collectors.joining(" · "));
        return TextRule.of(head, Map.of("either", shown), (text, context) -> hits(text, pairs, id));
    }

    private static List<Pair> pairs(Fields keys, RulePattern.Mode mode) {
        Fields either = keys.map("either");
        List<Pair> pairs = new ArrayList<>();
        for (String one : either.keys()) {
            String other = either.text(one);
            if (one.equals(other)) {
                either.problem(
                        one,
                        Wording.of(
                                "'%s' stands on both sides of a pair",
                                "«\u00a0%s\u00a0» figure des deux côtés d’une paire", one));
            }
            pairs.add(new Pair(
                    RulePattern.compile(either, one, one, mode), RulePattern.compile(either, one, other, mode)));
        }
        if (pairs.isEmpty()) {
            keys.problem(
                    "either", new Wording("'either' has no pair", "«\u00a0either\u00a0» ne contient aucune paire"));
        }
        return pairs;
    }

    private static List<Hit> hits(CheckedText text, List<Pair> pairs, RuleId rule) {
        List<Hit> hits = new ArrayList<>();
        for (Pair pair : pairs) {
            List<Span> one = pair.one().find(text, rule);
            List<Span> other = pair.other().find(text, rule);
            if (!one.isEmpty() && !other.isEmpty()) {
                List<Span> later = one.get(0).start() <= other.get(0).start() ? other : one;
                later.forEach(span -> hits.add(new Hit(span, List.of(span.of(text.text())), Optional.empty())));
            }
        }
        return Hit.withoutOverlaps(hits);
    }
}
