package dev.socialpublisher;

import dev.socialpublisher.adapter.jcr.JcrSources;
import dev.socialpublisher.adapter.jcr.PublishedSessions;
import dev.socialpublisher.adapter.jcr.SessionSource;
import dev.socialpublisher.adapter.media.VideoContainers;
import dev.socialpublisher.article.AssetPublication;
import dev.socialpublisher.media.MediaSource;

/**
 * What readers may see of the repository.
 *
 * @param media assets; on a public instance those that are published and that the visitor may read
 * @param assets whether an asset is published, where that can be told
 */
public record PublicContent(PublishedSessions articles, MediaSource media, AssetPublication assets) {
    /**
     * On an author instance, which knows what is published only by the items' own status. Assets are taken as they are: a
     * link to one that is not published is written, and public instances answer it with 404.
     */
    public static PublicContent ofAuthor(SessionSource systemSessions, String mediaWorkspace) {
        return new PublicContent(
                PublishedSessions.ofAuthor(systemSessions),
                JcrSources.media(systemSessions, mediaWorkspace, new VideoContainers()),
                JcrSources.assets(systemSessions, mediaWorkspace));
    }
}
