/**
 * How rules find places in a text: word boundaries, patterns whose work is bounded. Knows no rule and no file format. Start at {@link dev.socialpublisher.tone.match.RulePattern}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.match;
