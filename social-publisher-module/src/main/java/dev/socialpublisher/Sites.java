package dev.socialpublisher;

import dev.socialpublisher.adapter.jcr.SiteLanguages;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the host knows of the sites that articles belong to.
 *
 * @param addresses where readers find a site, without a slash at the end, for templates of addresses that leave it open
 * @param languages of an item's site; where they are unsaid the mappings' count
 */
public record Sites(Function<String, Optional<String>> addresses, SiteLanguages languages) {
    /** Of a host that knows none: mappings say everything. */
    public static final Sites UNKNOWN = new Sites(site -> Optional.empty(), SiteLanguages.UNSAID);
}
