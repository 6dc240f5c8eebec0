package dev.socialpublisher.host.magnolia;

import dev.socialpublisher.PublicContent;
import dev.socialpublisher.PublicHost;
import dev.socialpublisher.PublicSite;
import dev.socialpublisher.adapter.jcr.JcrSources;
import dev.socialpublisher.adapter.jcr.PublishedSessions;
import dev.socialpublisher.adapter.jcr.SessionSource;
import dev.socialpublisher.host.magnolia.cms.MagnoliaContext;
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
        PublicSite site = PublicSite.of(new PublicHost(
                new PublicContent(
                        PublishedSessions.ofPublic(visitors), JcrSources.media(visitors, settings.mediaWorkspace())),
                settings.house().site(),
                settings.house().zone(),
                settings.home(),
                settings.lightModules(),
                settings.siteAddresses()::of,
                Clock.systemUTC()));
        mounts = List.of(new Mount("/api/v1", site.servlets().api()));
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
