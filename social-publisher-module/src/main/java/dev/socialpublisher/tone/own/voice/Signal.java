package dev.socialpublisher.tone.own.voice;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.match.RulePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Words that betray a tone.
 *
 * @param weight how much one find counts, from 1
 * @param say what to say instead, fit to be put there
 * @param advice what to do instead, where no words can be put there as they stand
 */
record Signal(RulePattern pattern, int weight, Optional<String> say, Optional<String> advice) {
    private static final int MOST = 100;
    private static final RulePattern.Mode WORDS = new RulePattern.Mode(true, true);
    private static final RulePattern.Mode SIGNS = new RulePattern.Mode(false, false);

    /**
     * The key {@code signals}: a list of {@code {weight: 2, tokens: [words or patterns]}}, each as the kind
     * demands it. Case does not matter.
     */
    static List<Signal> read(Fields keys, Consumer<Fields> demand) {
        List<Signal> signals = new ArrayList<>();
        for (Fields entry : keys.maps("signals")) {
            demand.accept(entry);
            int weight = entry.optionalNumber("weight", 1, MOST).orElse(1);
            Optional<String> say = entry.optionalText("say");
            Optional<String> advice = entry.optionalText("advice");
            entry.texts("tokens")
                    .forEach((at, token) ->
                            signals.add(new Signal(RulePattern.compile(entry, at, token, WORDS), weight, say, advice)));
            if (!entry.has("tokens")) {
                entry.problem(
                        "tokens",
                        new Wording(
                                "'tokens' does not say what to look for",
                                "«\u00a0tokens\u00a0» ne dit pas quoi chercher"));
            }
        }
        return signals;
    }

    /** The weight at {@code key} for signs of a fixed form; none where the key is absent. */
    static List<Signal> signs(Fields keys, String key, String pattern) {
        return keys.optionalNumber(key, 1, MOST).stream()
                .map(weight -> new Signal(
                        RulePattern.compile(keys, key, pattern, SIGNS), weight, Optional.empty(), Optional.empty()))
                .toList();
    }

    /** What to say or do instead; may be empty. */
    String instead() {
        return say.or(() -> advice).orElse("");
    }
}
