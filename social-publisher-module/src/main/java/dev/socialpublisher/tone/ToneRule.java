package dev.socialpublisher.tone;

import java.util.List;

/** One editorial rule. Pure and bounded in time; spans lie inside the part's text. Called on any thread. */
public interface ToneRule {
    RuleId id();

    /** What the rule is for, for the rules screen. */
    RuleDescription description();

    /** Ordered by part and span; empty when nothing is wrong. */
    List<Finding> check(CheckContext context);
}
