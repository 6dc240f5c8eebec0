package dev.socialpublisher.tone.own.voice;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.ByPlace;
import dev.socialpublisher.tone.kind.Exceptions;
import dev.socialpublisher.tone.kind.FixPolicy;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.match.RulePattern;
import java.util.List;

/**
 * {@code extends: coldness}: what keeps readers at a distance. Either {@code signals}, formulas with what to {@code say}
 * instead or an {@code advice}; with a {@code threshold} (default 1) above their weight one alone passes, which makes a
 * detector of a style. Fills {@code %s} with the words, then what to say instead. Or {@code address}, words of which a text
 * of {@code from} words or more must have one; fills {@code %s} with the number of words, then {@code from}.
 */
public final class ColdnessKind implements RuleKind {
    private static final int HIGHEST = 1000;
    private static final RulePattern.Mode WORDS = new RulePattern.Mode(true, true);

    @Override
    public String name() {
        return "coldness";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(
                definition,
                keys,
                2,
                new Wording(
                        "two, with the words and what to say instead, or the number of words and the bound",
                        "deux, par les mots et ce qu’il faut dire, ou par le nombre de mots et la borne"));
        if (keys.has("signals") == keys.has("address")) {
            keys.problem(
                    "signals",
                    new Wording(
                            "a rule has either 'signals' or 'address'",
                            "une règle a soit «\u00a0signals\u00a0» soit «\u00a0address\u00a0»"));
        }
        ToneRule rule = keys.has("address") ? addressRule(head, keys) : signalRule(head, keys);
        keys.done();
        return rule;
    }

    private static ToneRule signalRule(RuleHead head, Fields keys) {
        return new SignalRule(
                head,
                new SignalRule.Signals(
                        Signal.read(keys, ColdnessKind::requireInstead), Exceptions.read(keys), FixPolicy.read(keys)),
                threshold(keys),
                (place, score, bound) -> List.of(place.words(), place.signal().instead()));
    }

    private static ByPlace<Integer> threshold(Fields keys) {
        return ByPlace.read(keys, "threshold", (where, key) -> where.optionalNumber(key, 1, HIGHEST))
                .orElse(1);
    }

    private static void requireInstead(Fields signal) {
        if (signal.has("say") == signal.has("advice")) {
            signal.problem(
                    "say",
                    new Wording(
                            "a signal has either 'say', the words to put there, or 'advice'",
                            "un signal a soit «\u00a0say\u00a0», les mots à mettre à la place, soit «\u00a0advice\u00a0»"));
        }
    }

    private static ToneRule addressRule(RuleHead head, Fields keys) {
        List<RulePattern> words = keys.texts("address").entrySet().stream()
                .map(entry -> RulePattern.compile(keys, entry.getKey(), entry.getValue(), WORDS))
                .toList();
        return new AddressRule(head, words, ByPlace.numbers(keys, "from", 1, HIGHEST));
    }
}
