package dev.socialpublisher.queue.check;

import dev.socialpublisher.queue.Post;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.variant.VariantPart;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a change of charters would newly find in posts, or no longer find. */
public record CharterImpact(Group queued, Group published) {
    /**
     * Posts of one sort.
     *
     * @param looked how many were looked at, newest first
     * @param complete false where time ran out before all of them were
     * @param touched those in which the change finds more or less
     */
    public record Group(int looked, boolean complete, List<Touched> touched) {
        public Group {
            touched = List.copyOf(touched);
        }
    }

    /**
     * A post in which the change finds more or less.
     *
     * @param flagged found only after the change, or with another severity
     * @param cleared found only before the change, or with another severity
     */
    public record Touched(Post post, List<Finding> flagged, List<Finding> cleared) {
        public Touched {
            flagged = List.copyOf(flagged);
            cleared = List.copyOf(cleared);
        }

        static Touched of(Post post, List<Finding> before, List<Finding> after) {
            return new Touched(post, without(after, before), without(before, after));
        }

        private static List<Finding> without(List<Finding> findings, List<Finding> others) {
            Set<Key> known = others.stream().map(Key::of).collect(Collectors.toSet());
            return findings.stream()
                    .filter(finding -> !known.contains(Key.of(finding)))
                    .toList();
        }
    }

    /** What makes two findings the same: not their words, nor the version of the charter. */
    private record Key(RuleId rule, Severity severity, VariantPart part, Span span) {
        static Key of(Finding finding) {
            return new Key(finding.rule(), finding.severity(), finding.part(), finding.span());
        }
    }
}
