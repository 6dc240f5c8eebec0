package dev.socialpublisher;

import dev.socialpublisher.actor.CurrentActor;
import dev.socialpublisher.adapter.jcr.SessionSource;
import dev.socialpublisher.adapter.rulefile.ValeStyles;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * What a host gives the product.
 *
 * @param sessions the repository as the signed-in person may see it
 * @param systemSessions the repository as the dispatcher sees it
 * @param mediaWorkspace where assets stand, for instance {@code dam}
 * @param home folder outside the database for what must not travel with it
 * @param lightModules folders of data files, the most important last
 * @param styles packages that others wrote for Vale
 * @param ownAddresses origins that may be called although they are internal, and where to call them
 * @param sites what the host knows of them
 * @param readers what readers may see
 */
public record SocialHost(
        CurrentActor actors,
        SessionSource sessions,
        SessionSource systemSessions,
        String mediaWorkspace,
        DataSource database,
        Path home,
        List<Path> lightModules,
        ValeStyles styles,
        Map<URI, URI> ownAddresses,
        Sites sites,
        PublicContent readers,
        Clock clock) {
    public SocialHost {
        lightModules = List.copyOf(lightModules);
        ownAddresses = Map.copyOf(ownAddresses);
    }
}
