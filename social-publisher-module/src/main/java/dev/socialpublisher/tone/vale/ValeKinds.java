package dev.socialpublisher.tone.vale;

import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.vale.measure.MeasureKinds;
import java.util.List;
import java.util.stream.Stream;

/** Vale's kinds of rules, and the reasons for those that are not there. */
public final class ValeKinds {
    private ValeKinds() {}

    public static List<RuleKind> all() {
        return Stream.of(kinds(), MeasureKinds.all(), RefusedKind.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleKind> kinds() {
        return List.of(
                new ExistenceKind(),
                new SubstitutionKind(),
                new OccurrenceKind(),
                new RepetitionKind(),
                new CapitalizationKind(),
                new ConsistencyKind(),
                new ConditionalKind());
    }
}
