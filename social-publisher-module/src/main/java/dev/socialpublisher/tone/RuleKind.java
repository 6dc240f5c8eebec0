package dev.socialpublisher.tone;

/** A family of rules in the files' {@code extends:}; one class each, registered in the composition root. */
public interface RuleKind {
    /** The word after {@code extends:}. */
    String name();

    /** Builds a rule, or throws {@link RuleProblems} with every problem of the definition at once. */
    ToneRule create(RuleDefinition definition);
}
