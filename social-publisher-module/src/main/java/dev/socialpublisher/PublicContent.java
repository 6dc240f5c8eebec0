package dev.socialpublisher;

import dev.socialpublisher.adapter.jcr.PublishedSessions;
import dev.socialpublisher.media.MediaSource;

/**
 * What readers may see of the repository.
 *
 * @param media assets that are published; others are absent
 */
public record PublicContent(PublishedSessions articles, MediaSource media) {}
