/**
 * Which fixed words a text holds: the words without which a pattern cannot match, one automaton over the words of all
 * rules, and what it found. Knows no rule, no part of a variant and no file format; texts come folded and in lower case.
 * Start at {@link dev.socialpublisher.tone.literal.Triggers}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.literal;
