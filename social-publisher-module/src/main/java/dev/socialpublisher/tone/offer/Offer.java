package dev.socialpublisher.tone.offer;

import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.variant.Candidate;
import java.util.List;

/**
 * A candidate that may be sent as it is.
 *
 * @param findings that remain, none of them blocking; ordered by part and place
 * @param appliedFixes in the order of applying
 */
public record Offer(Candidate candidate, List<Finding> findings, List<AppliedFix> appliedFixes) {
    public Offer {
        findings = List.copyOf(findings);
        appliedFixes = List.copyOf(appliedFixes);
    }
}
