/**
 * Puts the packages of rule kinds together. It knows all of them, and none knows it, so that kinds may share what {@code
 * tone.kind} offers without a cycle. Start at {@link dev.socialpublisher.tone.kinds.StandardKinds}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.kinds;
