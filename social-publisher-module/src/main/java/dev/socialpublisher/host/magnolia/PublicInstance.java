package dev.socialpublisher.host.magnolia;

import dev.socialpublisher.PublicContent;
import dev.socialpublisher.PublicHost;
import dev.socialpublisher.PublicSettings;
import dev.socialpublisher.PublicSite;
import dev.socialpublisher.Sites;
import dev.socialpublisher.adapter.jcr.JcrSources;
import dev.socialpublisher.adapter.jcr.PublishedSessions;
import dev.socialpublisher.adapter.jcr.SessionSource;
import dev.socialpublisher.adapter.media.ImageRenditioner;
import dev.socialpublisher.adapter.media.VideoContainers;
import dev.socialpublisher.adapter.web.PublicServlets;
import dev.socialpublisher.article.AssetPublication;
import dev.socialpublisher.host.magnolia.cms.MagnoliaContext;
import dev.socialpublisher.host.magnolia.cms.MagnoliaSites;
import dev.socialpublisher.host.magnolia.cms.UserSessions;
import dev.socialpublisher.host.magnolia.setting.ReaderSettings;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The product where readers are: nothing is queued or sent here, there is no database, and nobody signs in to work. What a
 * front end reads is all that answers, and only of items that the visitor may read.
 */
final class PublicInstance implements Instance {
    private final List<Mount> mounts;

    PublicInstance(MagnoliaContext magnolia, ReaderSettings settings) {
        SessionSource visitors = new UserSessions(magnolia);
        PublicHost host = new PublicHost(
                new PublicContent(
                        PublishedSessions.ofPublic(visitors),
                        JcrSources.media(visitors, settings.mediaWorkspace(), new VideoContainers()),
                        AssetPublication.UNKNOWN),
                settings.house().site(),
                settings.house().zone(),
                settings.home(),
                settings.lightModules(),
                new Sites(settings.siteAddresses()::of, new MagnoliaSites(magnolia)),
                Clock.systemUTC());
        mounts = mounts(
                settings.open(),
                PublicSite.of(host, settings.open(), new ImageRenditioner()).servlets());
    }

    /** Pictures only where their links are signed: those in a folder are served by somebody else. */
    private static List<Mount> mounts(PublicSettings open, PublicServlets servlets) {
        Mount api = new Mount("/api/v1", servlets.api());
        boolean signs =
                open.media().map(how -> how.fold(by -> true, by -> false)).orElse(false);
        return signs ? List.of(api, new Mount("/media", servlets.media())) : List.of(api);
    }

    @Override
    public List<Mount> mounts() {
        return mounts;
    }

    @Override
    public Optional<Locale> language() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // nothing runs
    }
}
