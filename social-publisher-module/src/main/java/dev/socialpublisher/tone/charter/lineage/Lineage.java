package dev.socialpublisher.tone.charter.lineage;

import java.util.List;
import java.util.Optional;

/**
 * A charter with those that it inherits from, and every rule that it has or would have were it not off.
 *
 * @param line oldest first, the charter itself last
 * @param rules by name in order
 */
public record Lineage(List<Ancestor> line, List<RuleSource> rules) {
    public Lineage {
        line = List.copyOf(line);
        rules = List.copyOf(rules);
    }

    public Ancestor own() {
        return line.get(line.size() - 1);
    }

    public Optional<RuleSource> rule(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }
}
