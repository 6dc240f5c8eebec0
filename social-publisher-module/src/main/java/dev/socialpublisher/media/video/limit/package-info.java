/**
 * What networks take as a video, and whether one is taken. Judges by what the container says; reads no file. Start at
 * {@link dev.socialpublisher.media.video.limit.VideoLimit}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.media.video.limit;
