package dev.socialpublisher.host.magnolia.setting;

import java.net.URI;
import java.util.Optional;

/**
 * Where the readers of a site find it: {@code site.<name>.base.url}, else {@code site.base.url}, else this instance's own
 * address. Templates of public addresses may begin with it.
 */
public final class SiteAddresses {
    private final SettingSources sources;
    private final Optional<URI> instance;

    SiteAddresses(SettingSources sources, Optional<URI> instance) {
        this.sources = sources;
        this.instance = instance;
    }

    /** Without a slash at the end. */
    public Optional<String> of(String site) {
        return sources.find("site." + site + ".base.url")
                .or(() -> sources.find("site.base.url"))
                .map(SettingSources.Found::value)
                .or(() -> instance.map(URI::toString))
                .map(address -> address.replaceAll("/+$", ""));
    }
}
