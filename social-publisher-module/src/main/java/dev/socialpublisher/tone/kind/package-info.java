/**
 * The kinds of tone rules: how words are matched, counted and replaced. Each kind is one class that turns a definition
 * into a rule; a new one is added to the list given to {@link dev.socialpublisher.tone.kind.RuleKinds}, nothing else
 * changes. Knows no file format. Start at {@link dev.socialpublisher.tone.kind.RuleKinds}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.kind;
