package dev.socialpublisher.tone;

import dev.socialpublisher.error.Wording;
import java.util.Comparator;

/** What is wrong in a file and where; in English {@code file:line:column: message}. */
public record RuleProblem(String file, FilePosition position, Wording message) {
    /** By file, line and column. */
    public static final Comparator<RuleProblem> ORDER = Comparator.comparing(RuleProblem::file)
            .thenComparingInt(problem -> problem.position().line())
            .thenComparingInt(problem -> problem.position().column());

    @Override
    public String toString() {
        return file + ":" + position.line() + ":" + position.column() + ": " + message.english();
    }
}
