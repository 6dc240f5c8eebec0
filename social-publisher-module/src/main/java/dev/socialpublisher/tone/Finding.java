package dev.socialpublisher.tone;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.variant.VariantPart;
import java.util.Optional;

/**
 * A rule's result at a place of a variant.
 *
 * @param span in the part's text; empty span at 0 when the part as a whole is meant
 * @param match the words found, so that a waiver stays bound to them
 * @param message what is wrong and what to do, in the charter's language
 * @param reason why the house has this rule; may be empty
 * @param charterVersion under which it was found
 * @param image which of the variant's images an alternative text is of, from 0; 0 for every other part
 */
public record Finding(
        RuleId rule,
        Severity severity,
        WaivableBy waivableBy,
        VariantPart part,
        Span span,
        String match,
        String message,
        String reason,
        Optional<Fix> fix,
        String charterVersion,
        int image) {
    /** Of the first image, or of another part. */
    public Finding(
            RuleId rule,
            Severity severity,
            WaivableBy waivableBy,
            VariantPart part,
            Span span,
            String match,
            String message,
            String reason,
            Optional<Fix> fix,
            String charterVersion) {
        this(rule, severity, waivableBy, part, span, match, message, reason, fix, charterVersion, 0);
    }

    Finding ofImage(int number) {
        return new Finding(rule, severity, waivableBy, part, span, match, message, reason, fix, charterVersion, number);
    }

    public boolean blocks() {
        return severity == Severity.ERROR;
    }
}
