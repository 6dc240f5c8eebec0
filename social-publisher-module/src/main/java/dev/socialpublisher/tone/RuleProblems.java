package dev.socialpublisher.tone;

import java.util.List;
import java.util.stream.Collectors;

/** Every problem of a set of files at once; the set is not taken over. */
public final class RuleProblems extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    public RuleProblems(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<RuleProblem> problems() {
        return problems;
    }
}
