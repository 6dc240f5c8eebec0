package dev.socialpublisher.tone.lint;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.charter.lineage.Lineage;
import dev.socialpublisher.tone.charter.lineage.RuleSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks through a charter's own rules: those whose files lie in its folder. Inherited ones are looked at as far as they and
 * an own one have to do with each other. Pure; takes seconds for hundreds of rules.
 *
 * @param lineage of the charter
 * @param profiles of the networks, not empty; words are tried on the first, and on the others where it finds nothing
 */
public record CharterLint(Charter charter, Lineage lineage, List<NetworkProfile> profiles) {
    /** Kinds that object to words as such. */
    private static final Set<String> WORDY =
            Set.of("existence", "substitution", "consistency", "conditional", "inclusive", "address", "typography");

    public CharterLint {
        profiles = List.copyOf(profiles);
    }

    /**
     * By rule and place in its file.
     *
     * @param samples usual texts in the charter's language, of which rules are to find something; their own examples do
     */
    public List<LintProblem> run(List<String> samples) {
        Map<RuleId, ToneRule> inForce = charter.rules().stream()
                .collect(Collectors.toMap(ToneRule::id, Function.identity(), (one, other) -> one));
        Set<RuleId> wordy = lineage.rules().stream()
                .filter(source -> WORDY.contains(source.kind()))
                .map(RuleSource::id)
                .collect(Collectors.toSet());
        Set<LintProblem> found = new LinkedHashSet<>();
        for (RuleSource source : lineage.rules()) {
            ToneRule rule = inForce.get(source.id());
            if (rule != null) {
                RuleWord.of(source).forEach(word -> found.addAll(look(word, inForce, wordy)));
                if (isOwn(source.id())) {
                    Slowness.of(rule, usual(), samples, source.values()).ifPresent(found::add);
                }
            }
        }
        samples.forEach(text -> found.addAll(contradictions(text, wordy)));
        return found.stream()
                .filter(problem -> isOwn(problem.rule()) && !isToldBetter(problem, found))
                .sorted(Comparator.<LintProblem, String>comparing(
                                problem -> problem.rule().value())
                        .thenComparing(LintProblem::key)
                        .thenComparing(problem -> problem.message().english()))
                .toList();
    }

    private List<LintProblem> contradictions(String text, Set<RuleId> wordy) {
        List<Finding> findings = usual().inText(text);
        return findings.stream()
                .map(Finding::rule)
                .filter(wordy::contains)
                .distinct()
                .flatMap(rule -> new Contradictions(usual(), wordy).of(rule, "", text, findings).stream())
                .toList();
    }

    /** With the place in its file. */
    private static boolean isToldBetter(LintProblem problem, Set<LintProblem> all) {
        return problem.key().isEmpty()
                && all.stream()
                        .anyMatch(other -> !other.key().isEmpty()
                                && other.rule().equals(problem.rule())
                                && other.message().equals(problem.message()));
    }

    private List<LintProblem> look(RuleWord word, Map<RuleId, ToneRule> inForce, Set<RuleId> wordy) {
        List<LintProblem> problems = new ArrayList<>();
        ToneRule rule = inForce.get(word.rule());
        if (rule != null && isOwn(word.rule()) && !isReachable(rule, word.word())) {
            problems.add(new LintProblem(
                    LintProblem.Kind.UNREACHABLE,
                    word.rule(),
                    word.key(),
                    Wording.of(
                            "“%s” is never found: an exception, another entry or its case stands in the way",
                            "«\u00a0%s\u00a0» n’est jamais relevé\u00a0: une exception, une autre entrée ou la casse s’y oppose",
                            word.word())));
        }
        List<Finding> findings = usual().inText(word.word());
        problems.addAll(duplicates(word, findings, wordy));
        problems.addAll(new Contradictions(usual(), wordy).of(word.rule(), word.key(), word.word(), findings));
        return problems;
    }

    /** An elided word stands before another one. */
    private boolean isReachable(ToneRule rule, String word) {
        List<String> texts = List.of(word, word + "elle", word + " elle", "elle " + word, "une " + word + " elle");
        return profiles.stream()
                .map(profile -> new Probe(charter, profile))
                .anyMatch(probe -> texts.stream()
                        .anyMatch(text -> !probe.anywhere(rule, text).isEmpty()));
    }

    private List<LintProblem> duplicates(RuleWord word, List<Finding> findings, Set<RuleId> wordy) {
        Set<Span> spans = findings.stream()
                .filter(finding -> finding.rule().equals(word.rule()))
                .map(Finding::span)
                .collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> !finding.rule().equals(word.rule())
                        && wordy.contains(finding.rule())
                        && spans.contains(finding.span()))
                .map(finding -> new LintProblem(
                        LintProblem.Kind.DUPLICATE,
                        word.rule(),
                        word.key(),
                        Wording.of(
                                "“%s” is told by %s, too: %s",
                                "«\u00a0%s\u00a0» est aussi relevé par %s\u00a0: %s",
                                word.word(),
                                finding.rule(),
                                finding.message())))
                .toList();
    }

    private Probe usual() {
        return new Probe(charter, profiles.get(0));
    }

    private boolean isOwn(RuleId rule) {
        return rule.charter().equals(charter.id());
    }
}
