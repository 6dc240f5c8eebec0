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
import java.util.ArrayList;
import java.util.List;

/**
 * {@code extends: hardsell}: pressure on readers. {@code signals} are words that weigh; {@code capitals} and {@code
 * exclamation} the weight of each run of words in capitals and of each run of exclamation marks. From {@code threshold} on
 * every signal is pointed at; one alone may pass. Fills {@code %s} with the words, the weight of all, the threshold.
 */
public final class HardSellKind implements RuleKind {
    /** Two words or more of two capitals or more, the first of them no acronym of a sentence: {@code DERNIER JOUR}. */
    private static final String CAPITALS =
            "(?<![\\p{L}\\p{N}#@])\\p{Lu}[\\p{Lu}'’-]+(?:[ \\u00A0\\u202F]\\p{Lu}[\\p{Lu}'’-]+)+(?![\\p{L}\\p{N}])";

    /** {@code !!}, {@code ?!}, {@code ! !}. */
    private static final String EXCLAMATION = "[!?！？](?:[ \\u00A0\\u202F]?[!！])++|[!！](?:[ \\u00A0\\u202F]?[?？])++";

    private static final int HIGHEST = 1000;

    @Override
    public String name() {
        return "hardsell";
    }

    @Override
    public ToneRule create(RuleDefinition definition) {
        Fields keys = Fields.of(definition);
        RuleHead head = RuleHead.read(
                definition,
                keys,
                3,
                new Wording(
                        "three, with the words, the weight of all signals and the threshold",
                        "trois, par les mots, le poids de tous les signaux et le seuil"));
        List<Signal> signals = new ArrayList<>(Signal.read(keys, entry -> {}));
        signals.addAll(Signal.signs(keys, "capitals", CAPITALS));
        signals.addAll(Signal.signs(keys, "exclamation", EXCLAMATION));
        if (!keys.has("signals") && signals.isEmpty()) {
            keys.problem(
                    "signals",
                    new Wording(
                            "none of 'signals', 'capitals' and 'exclamation' says what to look for",
                            "ni «\u00a0signals\u00a0» ni «\u00a0capitals\u00a0» ni «\u00a0exclamation\u00a0» ne disent quoi chercher"));
        }
        ByPlace<Integer> threshold = ByPlace.numbers(keys, "threshold", 1, HIGHEST);
        SignalRule.Signals wanted = new SignalRule.Signals(signals, Exceptions.read(keys), FixPolicy.read(keys));
        keys.done();
        return new SignalRule(
                head,
                wanted,
                threshold,
                (place, score, bound) -> List.of(place.words(), String.valueOf(score), String.valueOf(bound)));
    }
}
