package dev.socialpublisher.tone.offer;

import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.variant.VariantPart;

/** A replacement that was made without asking: by which rule, where, and the words before and after. */
public record AppliedFix(RuleId rule, VariantPart part, String before, String after) {}
