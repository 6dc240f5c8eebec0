package dev.socialpublisher.tone.lint;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fixes that make another finding, at the place that they change. */
final class Contradictions {
    private final Probe probe;
    private final Set<RuleId> aboutWords;

    /** {@code aboutWords}: rules that object to words as such, and not to how many there are. */
    Contradictions(Probe probe, Set<RuleId> aboutWords) {
        this.probe = probe;
        this.aboutWords = aboutWords;
    }

    /** A fix at its place in the text that all fixes of its rule make. */
    private record Fixed(Finding finding, String replacement, Span span) {}

    /** Of a rule's fixes in a text. {@code findings}: all of the text, ordered by place; {@code key}: in the rule's file. */
    List<LintProblem> of(RuleId rule, String key, String text, List<Finding> findings) {
        StringBuilder fixed = new StringBuilder();
        List<Fixed> fixes = new ArrayList<>();
        int from = 0;
        for (Finding finding : findings) {
            Optional<String> replacement = finding.fix().map(Fix::replacement);
            if (finding.rule().equals(rule)
                    && replacement.isPresent()
                    && finding.span().start() >= from) {
                fixed.append(text, from, finding.span().start());
                int start = fixed.length();
                fixed.append(replacement.get());
                fixes.add(new Fixed(finding, replacement.get(), new Span(start, fixed.length())));
                from = finding.span().end();
            }
        }
        fixed.append(text, from, text.length());
        return fixes.isEmpty() ? List.of() : objections(fixed.toString(), fixes, findings, key);
    }

    private List<LintProblem> objections(String fixed, List<Fixed> fixes, List<Finding> before, String key) {
        List<LintProblem> problems = new ArrayList<>();
        for (Finding after : probe.inText(fixed)) {
            if (aboutWords.contains(after.rule())) {
                fixes.stream()
                        .filter(fix -> fix.span().overlaps(after.span())
                                && before.stream().noneMatch(known -> isSame(known, after, fix.finding())))
                        .findFirst()
                        .ifPresent(fix -> problems.add(problem(fix, after, key)));
            }
        }
        return problems;
    }

    /** Whether a finding was there before the fix: of the same words, or another rule's at the place that is fixed. */
    private static boolean isSame(Finding known, Finding after, Finding fixed) {
        boolean elsewhere = !after.rule().equals(fixed.rule()) && known.span().overlaps(fixed.span());
        return known.rule().equals(after.rule()) && (elsewhere || known.match().equals(after.match()));
    }

    private static LintProblem problem(Fixed fix, Finding objection, String key) {
        String match = fix.finding().match();
        boolean circle = objection
                .fix()
                .filter(back -> back.replacement().equalsIgnoreCase(match))
                .isPresent();
        return new LintProblem(
                LintProblem.Kind.CONTRADICTORY,
                fix.finding().rule(),
                key,
                circle
                        ? Wording.of(
                                "goes in a circle with %s: “%s” becomes “%s”, and back",
                                "tourne en rond avec %s : « %s » devient « %s », et inversement",
                                objection.rule(),
                                match,
                                fix.replacement())
                        : Wording.of(
                                "puts “%s” for “%s”, to which %s objects: %s",
                                "met « %s » pour « %s », que %s refuse : %s",
                                fix.replacement(),
                                match,
                                objection.rule(),
                                objection.message()));
    }
}
