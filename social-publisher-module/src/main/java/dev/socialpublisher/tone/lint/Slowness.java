package dev.socialpublisher.tone.lint;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.text.StepBudget;
import java.util.List;
import java.util.Optional;
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

    /** {@code samples}: usual texts. */
    static Optional<LintProblem> of(ToneRule rule, Probe probe, List<String> samples) {
        String usual = String.join("\n", samples);
        return Stream.concat(Stream.of(usual), HARD.stream())
                .filter(text -> !text.isEmpty())
                .map(text -> text.repeat(SIGNS / text.length() + 1).substring(0, SIGNS))
                .map(text -> measured(rule, probe, text))
                .flatMap(Optional::stream)
                .findFirst();
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
                                "runs out of budget on %d signs like “%s…”: a quantifier inside a quantifier?",
                                "épuise son budget sur %d signes comme «\u00a0%s…\u00a0»\u00a0: un quantificateur dans un autre\u202f?",
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
