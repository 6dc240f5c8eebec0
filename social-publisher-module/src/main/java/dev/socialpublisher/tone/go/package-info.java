/**
 * Go's regular expressions, in which Vale's rules are written, as Java's. Knows no rule and no text. Start at {@link
 * dev.socialpublisher.tone.go.GoPattern}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.go;
