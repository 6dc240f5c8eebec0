/**
 * Rules that differ from place to place: what a charter says of a rule for one network or one section. Knows no file
 * format and no kind. Start at {@link dev.socialpublisher.tone.placed.PlacedRule}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.placed;
