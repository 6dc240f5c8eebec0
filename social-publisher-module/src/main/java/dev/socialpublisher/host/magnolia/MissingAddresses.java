package dev.socialpublisher.host.magnolia;

import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.host.magnolia.setting.SiteAddresses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns of sites whose articles need an address that nobody gave: nothing about them can be submitted. Once for each. */
final class MissingAddresses {
    private static final Logger LOG = LoggerFactory.getLogger(MissingAddresses.class);
    private static final String BASE = "{base}";

    private final SiteAddresses addresses;
    private final Set<String> told = new HashSet<>();

    MissingAddresses(SiteAddresses addresses) {
        this.addresses = addresses;
    }

    /** The sites that are new to this list. May be called again and again: mappings come while the product runs. */
    synchronized List<String> tell(List<ArticleMapping> mappings) {
        List<String> sites = mappings.stream()
                .filter(mapping -> mapping.url().values().stream().anyMatch(url -> url.contains(BASE)))
                .map(mapping -> mapping.items().site())
                .distinct()
                .filter(told::add)
                .toList();
        sites.forEach(site -> LOG.warn(
                "articles of site {} have no public address, and posts about them are refused: {}; set it to where readers find the site",
                site,
                addresses.whyUnknown(site)));
        return sites;
    }
}
