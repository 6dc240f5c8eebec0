/**
 * Pictures and what must be known of them: alternative text, credit, rights, limits. Bytes come and go through ports;
 * nothing here decodes. Start at {@link dev.socialpublisher.media.MediaSource}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.media;
