package dev.socialpublisher.tone.lint;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.match.HostileUnits;
import dev.socialpublisher.tone.text.StepBudget;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule costs, in the steps of a check's budget: signs that its patterns look at. */
final class Slowness {
    private static final int SIGNS = 4000;

    /** A pattern that looks at each sign a few times is quick; those that ship stay below a tenth of this. */
    private static final int STEPS_PER_SIGN = 100;

    /** What makes patterns try again and again. */
    private static final List<String> HARD = List.of("a", "ab ", "A", "1", " ", "!", "(", "a-", "é’");

    private static final int MOST_TRIGGERS = 20;

    private Slowness() {}

    /** {@code samples}: usual texts; {@code values}: of the rule's file. */
    static Optional<LintProblem> of(ToneRule rule, Probe probe, List<String> samples, Map<String, Object> values) {
        String usual = String.join("\n", samples);
        Stream<String> own = patterns(values).map(HostileUnits::of).flatMap(Set::stream);
        return Stream.of(Stream.of(usual), HARD.stream(), own)
                .flatMap(Function.identity())
                .distinct()
                .filter(text -> !text.isEmpty())
                .map(text -> text.repeat(SIGNS / text.length() + 1).substring(0, SIGNS))
                .map(text -> measured(rule, probe, text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** All that may be one, however deep it stands. */
    private static Stream<String> patterns(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry ->
                            Stream.concat(Stream.of(String.valueOf(entry.getKey())), patterns(entry.getValue())));
        }
        return value instanceof List<?> list
                ? list.stream().flatMap(Slowness::patterns)
                : Stream.of(String.valueOf(value));
    }

    /** Words without which a rule is spared the text. */
    private static String setOffBy(ToneRule rule) {
        return rule.triggers().words().stream().sorted().limit(MOST_TRIGGERS).collect(Collectors.joining(" "));
    }

    private static Optional<LintProblem> measured(ToneRule rule, Probe probe, String text) {
        CheckContext context = probe.context(text + " " + setOffBy(rule), false);
        List<Finding> unused = rule.check(context);
        StepBudget budget = context.checked().budget();
        boolean gaveUp = !budget.unfinished().isEmpty();
        long perSign = budget.spent() / SIGNS;
        if (!gaveUp && perSign <= STEPS_PER_SIGN) {
            return Optional.empty();
        }
        String shown = text.substring(0, 20).strip();
        return Optional.of(new LintProblem(
                LintProblem.Kind.SLOW,
                rule.id(),
                "",
                gaveUp
                        ? Wording.of(
                                "gives up after %d steps on %d signs like “%s…”: a quantifier inside a quantifier?",
                                "abandonne après %d étapes sur %d signes comme «\u00a0%s…\u00a0»\u00a0: un quantificateur dans un autre\u202f?",
                                budget.spent(),
                                SIGNS,
                                shown)
                        : Wording.of(
                                "looks at each sign %d times (bound %d) in a text like “%s…”",
                                "regarde chaque signe %d fois (limite %d) dans un texte comme «\u00a0%s…\u00a0»",
                                perSign,
                                STEPS_PER_SIGN,
                                shown)));
    }
}
