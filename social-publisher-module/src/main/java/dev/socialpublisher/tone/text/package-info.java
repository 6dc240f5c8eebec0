/**
 * How rules see the parts of a variant: folded typography, addresses blanked out, quotations, scopes. Prepared once per
 * check, shared by all rules. Knows no rule and no file format. Start at {@link
 * dev.socialpublisher.tone.text.CheckedVariant}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.text;
