/**
 * Moving pictures: what must be known of one before it is sent, and a copy to send it from. Nothing here decodes,
 * or knows where it is stored. Start at {@link dev.socialpublisher.media.video.VideoFacts}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.media.video;
