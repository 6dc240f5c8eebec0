package dev.socialpublisher.tone.lint;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.RuleId;

/**
 * Something that a charter's author would want to know.
 *
 * @param key of the rule's file, by its path {@code swap.malgré que}; empty where the rule as a whole is meant
 */
public record LintProblem(Kind kind, RuleId rule, String key, Wording message) {
    /** What is wrong; the gravest last. */
    public enum Kind {
        /** Two rules tell one fault. */
        DUPLICATE,
        /** A word that the rule never finds. */
        UNREACHABLE,
        /** A rule that looks at signs again and again. */
        SLOW,
        /** A fix that another rule, or the same one, objects to. */
        CONTRADICTORY
    }
}
