package dev.socialpublisher.tone.vale;

import dev.socialpublisher.tone.RuleKind;
import java.util.List;

/** Vale's kinds beside the basic ones. */
public final class ValeKinds {
    private ValeKinds() {}

    public static List<RuleKind> all() {
        return List.of(new ConsistencyKind(), new ConditionalKind(), new ScriptKind());
    }
}
