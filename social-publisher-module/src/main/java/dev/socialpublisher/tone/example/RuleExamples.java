package dev.socialpublisher.tone.example;

import dev.socialpublisher.tone.Fields;
import java.util.List;

/**
 * A rule's {@code Name.examples.yml}.
 *
 * @param triggers in which the rule must find something
 * @param passes in which it must find nothing
 */
public record RuleExamples(List<Example> triggers, List<Example> passes) {
    public RuleExamples {
        triggers = List.copyOf(triggers);
        passes = List.copyOf(passes);
    }

    /** Throws {@link dev.socialpublisher.tone.RuleProblems}. */
    public static RuleExamples read(Fields keys) {
        RuleExamples examples = new RuleExamples(
                keys.maps("triggers").stream().map(Example::read).toList(),
                keys.maps("passes").stream().map(Example::read).toList());
        keys.done();
        return examples;
    }
}
