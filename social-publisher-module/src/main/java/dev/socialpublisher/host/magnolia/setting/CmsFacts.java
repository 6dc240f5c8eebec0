package dev.socialpublisher.host.magnolia.setting;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the CMS knows of itself, where no setting says otherwise.
 *
 * @param home Magnolia's home folder, {@code magnolia.home}
 * @param resources its folder of light modules, {@code magnolia.resources.dir}
 * @param baseUrl how people call this instance, {@code /server@defaultBaseUrl}
 */
public record CmsFacts(Optional<Path> home, Optional<Path> resources, Optional<URI> baseUrl) {}
