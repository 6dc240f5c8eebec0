package dev.socialpublisher.host.magnolia.setting;

import dev.socialpublisher.host.magnolia.setting.SettingSources.Found;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the readers of a site find it: {@code site.<name>.base.url}, else {@code site.base.url}. On a public instance its own
 * address stands in; on an author never: what editors call is nothing that readers reach. Templates of public addresses may
 * begin with it.
 */
public final class SiteAddresses {
    private static final String ALL = "site.base.url";

    private final SettingSources sources;
    private final Optional<URI> standIn;
    private final Set<String> refused;

    private SiteAddresses(SettingSources sources, Optional<URI> standIn, Set<String> refused) {
        this.sources = sources;
        this.standIn = standIn;
        this.refused = refused;
    }

    /** @param own all addresses under which the author instance knows itself */
    static SiteAddresses ofAuthor(SettingSources sources, Stream<URI> own) {
        return new SiteAddresses(
                sources,
                Optional.empty(),
                own.map(URI::toString).map(SiteAddresses::comparable).collect(Collectors.toSet()));
    }

    static SiteAddresses ofPublic(SettingSources sources, Optional<URI> own) {
        return new SiteAddresses(sources, own, Set.of());
    }

    /** Without a slash at the end; empty where nobody said, or said what is no address of the site. */
    public Optional<String> of(String site) {
        return find(site)
                .map(Found::value)
                .filter(address -> !refused.contains(comparable(address)))
                .filter(address -> SettingReader.webAddress(address).isPresent())
                .or(() -> standIn.map(URI::toString))
                .map(SiteAddresses::withoutSlash);
    }

    /** For the log of an administrator. */
    public String whyUnknown(String site) {
        return find(site)
                .map(found -> "%s is %s, %s"
                        .formatted(
                                found.name(),
                                found.value(),
                                refused.contains(comparable(found.value()))
                                        ? "which is this author instance"
                                        : "which is no http or https address"))
                .orElse("SOCIAL_SITE_BASE_URL is not set");
    }

    private Optional<Found> find(String site) {
        return sources.find("site." + site + ".base.url").or(() -> sources.find(ALL));
    }

    private static String comparable(String address) {
        return withoutSlash(address).toLowerCase(Locale.ROOT);
    }

    private static String withoutSlash(String address) {
        return address.replaceAll("/+$", "");
    }
}
