package dev.socialpublisher;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a public instance gives; no people, no database.
 *
 * @param site completes the path of every article
 * @param zone in which the rights of pictures end
 * @param home folder for what can be made again
 * @param lightModules folders of data files, the most important last
 * @param siteAddresses where readers find a site, for templates of addresses that leave it open
 */
public record PublicHost(
        PublicContent content,
        String site,
        ZoneId zone,
        Path home,
        List<Path> lightModules,
        Function<String, Optional<String>> siteAddresses,
        Clock clock) {
    public PublicHost {
        lightModules = List.copyOf(lightModules);
    }
}
