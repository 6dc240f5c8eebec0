/**
 * Kinds of rules for what a magazine's posts need and Vale does not know: how readers are addressed, typography by
 * country, words that age. Built of the pieces in {@code tone.kind}; knows no file format and no network by name. Start at
 * {@link dev.socialpublisher.tone.own.OwnKinds}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.own;
