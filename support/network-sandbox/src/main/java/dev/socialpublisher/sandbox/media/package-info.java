/**
 * What a network finds out about uploaded bytes by looking at them: type by content, size in pixels, and whether a
 * camera's location is still inside. Knows no network. Start with {@link dev.socialpublisher.sandbox.media.ImageFacts}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.media;
