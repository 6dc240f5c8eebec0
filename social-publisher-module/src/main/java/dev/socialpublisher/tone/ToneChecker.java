package dev.socialpublisher.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Checks a variant against a charter. Pure, bounded in time and in the number of findings; any thread. */
public final class ToneChecker {
    /** Most findings told; a text with more needs another one, not a longer list. */
    public static final int MAX_FINDINGS = 200;

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::part)
            .thenComparing(Finding::span)
            .thenComparing(finding -> finding.rule().value());

    private ToneChecker() {}

    /** Ordered by part, place and rule; those that block come first where there are too many to tell. */
    public static List<Finding> check(CheckContext context, Charter charter) {
        List<Finding> found = new ArrayList<>();
        for (ToneRule rule : charter.rules()) {
            found.addAll(rule.check(context));
        }
        return found.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .limit(MAX_FINDINGS)
                .sorted(ORDER)
                .toList();
    }
}
