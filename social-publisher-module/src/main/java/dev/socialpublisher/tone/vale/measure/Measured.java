package dev.socialpublisher.tone.vale.measure;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.kind.Hit;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.kind.TextRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;

/** A rule about one number of a text: told at its start, since no place is to blame. */
final class Measured {
    private Measured() {}

    /** {@code shown} on the rules screen. A number that is none (nothing to divide by) says nothing. */
    static TextRule rule(
            RuleHead head, Map<String, String> shown, ToDoubleFunction<TextMeasures> number, DoublePredicate objects) {
        Locale language = head.definition().context().language();
        return new TextRule(
                head,
                shown,
                text -> {
                    TextMeasures measures = TextMeasures.of(text);
                    double value = number.applyAsDouble(measures);
                    boolean hit = measures.get(TextMeasures.WORDS) > 0 && Double.isFinite(value) && objects.test(value);
                    return hit ? List.of(hit(String.format(language, "%.2f", value))) : List.of();
                },
                settings -> settings);
    }

    private static Hit hit(String number) {
        return new Hit(new Span(0, 0), List.of(number), Optional.empty());
    }
}
