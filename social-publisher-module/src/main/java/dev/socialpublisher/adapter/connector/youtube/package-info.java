/**
 * YouTube: a video is uploaded in pieces while nobody but its channel sees it, and made public by one call that may be
 * repeated. Start at {@link dev.socialpublisher.adapter.connector.youtube.YouTubeConnector}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.youtube;
