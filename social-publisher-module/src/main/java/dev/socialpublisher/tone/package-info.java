/**
 * Tone rules: charters, kinds of rules, findings. Rules are data; a kind is one class registered in the composition
 * root. Knows no file format and no queue. Start at {@link dev.socialpublisher.tone.ToneChecker}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone;
