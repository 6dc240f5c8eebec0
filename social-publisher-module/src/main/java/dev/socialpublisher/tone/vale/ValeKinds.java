package dev.socialpublisher.tone.vale;

import dev.socialpublisher.tone.RuleKind;
import java.util.List;
import java.util.stream.Stream;

/** Vale's kinds beside the basic ones. */
public final class ValeKinds {
    private ValeKinds() {}

    public static List<RuleKind> all() {
        return Stream.concat(Stream.of(new ConsistencyKind(), new ConditionalKind()), RefusedKind.all().stream())
                .toList();
    }
}
