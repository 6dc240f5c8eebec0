package dev.socialpublisher.approval;

import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.variant.VariantPart;
import java.time.Instant;

/** A signed decision to accept an ERROR finding; bound to the rule, the part and the words found. */
public record Waiver(RuleId rule, VariantPart part, String match, String reason, String actorId, Instant at) {
    /** Whether this is about the very words of the finding; where they stand may have moved. */
    public boolean covers(Finding finding) {
        return rule.equals(finding.rule()) && part == finding.part() && match.equals(finding.match());
    }
}
