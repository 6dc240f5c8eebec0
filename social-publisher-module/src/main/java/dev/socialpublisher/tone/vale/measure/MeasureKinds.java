package dev.socialpublisher.tone.vale.measure;

import dev.socialpublisher.tone.RuleKind;
import java.util.List;

/** The kinds of this package. */
public final class MeasureKinds {
    private MeasureKinds() {}

    public static List<RuleKind> all() {
        return List.of(new MetricKind(), new ReadabilityKind());
    }
}
