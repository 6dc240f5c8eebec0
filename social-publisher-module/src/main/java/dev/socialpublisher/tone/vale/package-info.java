/**
 * Vale's kinds of rules, and the reasons for those that are refused. Built of the pieces in {@code tone.kind}; knows no
 * file format. What differs from Vale is told in docs/reference/tone/vale.md. Start at {@link
 * dev.socialpublisher.tone.vale.ValeKinds}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.vale;
