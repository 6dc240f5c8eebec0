package dev.socialpublisher.tone.charter.quick;

import dev.socialpublisher.tone.charter.lineage.RuleSource;
import java.util.Optional;

/**
 * A rule's settings at the place that one looks at.
 *
 * @param level {@code off} or a level
 * @param max most of what the rule counts, where it counts
 * @param min least of it
 */
public record RuleSetting(RuleSource rule, Setting level, Optional<Setting> max, Optional<Setting> min) {
    /** What a rule of kind {@code limit} counts; empty for others. */
    public String measure() {
        return rule.kind().equals("limit") ? String.valueOf(rule.values().getOrDefault("of", "")) : "";
    }

    /** A text of the rule's file, empty where there is none. */
    public String text(String key) {
        return rule.values().get(key) instanceof String words ? words : "";
    }
}
