/**
 * Addresses of pictures that carry their own permission: what is shown, how large, until when, signed. Owns their form and
 * their proof; renders nothing and knows no HTTP. Start at {@link dev.socialpublisher.media.link.SignedMedia}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.media.link;
