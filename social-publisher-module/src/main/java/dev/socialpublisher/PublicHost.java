package dev.socialpublisher;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/**
 * What a public instance gives; no people, no database.
 *
 * @param site completes the path of every article
 * @param zone in which the rights of pictures end
 * @param home folder for what can be made again
 * @param lightModules folders of data files, the most important last
 * @param sites what the host knows of them
 */
public record PublicHost(
        PublicContent content, String site, ZoneId zone, Path home, List<Path> lightModules, Sites sites, Clock clock) {
    public PublicHost {
        lightModules = List.copyOf(lightModules);
    }
}
