/**
 * Quick settings: what people most often change of a charter, with what is in force and who says so, and each change as an
 * edit of the charter's files. Knows no file format. Start at {@link
 * dev.socialpublisher.tone.charter.quick.QuickSettings}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.charter.quick;
