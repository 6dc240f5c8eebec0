/**
 * Whether a variant says anything that its article does not: finds figures, quotations, names and superlatives and the
 * sentence of the article that holds each, or the nearest thing to it; and the kind of rules that points at what is
 * missing. Compares words and numbers; understands nothing. Start at {@link dev.socialpublisher.tone.ground.Grounding}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.ground;
