package dev.socialpublisher.tone.example;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.variant.VariantPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Holds a rule against its examples. An answer says what the example asks for and what the rule does instead; it is empty
 * where both agree.
 *
 * @param language of the rule's charter
 */
public record ExampleRun(ToneRule rule, Locale language) {
    /** {@code profile} is that of the example's network. */
    public Optional<Wording> triggers(Example example, NetworkProfile profile) {
        List<Finding> findings = rule.check(example.context(language, profile));
        if (findings.isEmpty()) {
            return Optional.of(Wording.of(
                    "the example “%s” must trigger %s and does not",
                    "l’exemple «\u00a0%s\u00a0» doit déclencher %s et ne le fait pas", example, rule.id()));
        }
        Finding first = findings.get(0);
        return differs(example, "part", Optional.of(example.part()), first.part())
                .or(() -> differs(example, "match", example.match(), first.match()))
                .or(() -> differs(example, "span", example.span(), first.span()))
                .or(() -> differs(example, "count", example.count(), findings.size()))
                .or(() -> example.fixed()
                        .flatMap(fixed ->
                                differs(example, "fixed", Optional.of(fixed), fixed(example.text(), findings))));
    }

    /** {@code profile} is that of the example's network. */
    public Optional<Wording> passes(Example example, NetworkProfile profile) {
        return rule.check(example.context(language, profile)).stream()
                .findFirst()
                .map(finding -> Wording.of(
                        "the example “%s” must pass, but %s finds “%s”",
                        "l’exemple «\u00a0%s\u00a0» doit passer, mais %s relève «\u00a0%s\u00a0»",
                        example,
                        rule.id(),
                        finding.match().isEmpty() ? finding.message() : finding.match()));
    }

    private static <T> Optional<Wording> differs(Example example, String what, Optional<T> expected, T found) {
        return expected.filter(value -> !value.equals(found))
                .map(value -> Wording.of(
                        "the example “%s” asks for %s %s, but it is %s",
                        "l’exemple «\u00a0%s\u00a0» demande %s %s, mais on trouve %s", example, what, value, found));
    }

    /** The text, from its end, so that earlier spans stay right. */
    private static String fixed(String text, List<Finding> findings) {
        StringBuilder fixed = new StringBuilder(text);
        List<Finding> backwards = new ArrayList<>(findings);
        backwards.removeIf(finding -> finding.part() != VariantPart.TEXT);
        backwards.sort(Comparator.comparing(Finding::span).reversed());
        for (Finding finding : backwards) {
            finding.fix()
                    .map(Fix::replacement)
                    .ifPresent(replacement ->
                            fixed.replace(finding.span().start(), finding.span().end(), replacement));
        }
        return fixed.toString();
    }
}
