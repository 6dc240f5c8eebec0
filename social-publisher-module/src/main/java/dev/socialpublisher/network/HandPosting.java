package dev.socialpublisher.network;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a person posts on a network's own site.
 *
 * @param compose address of the page where one writes, in which {@code {text}} and {@code {link}} are filled in
 * @param hosts where a post's address begins; empty where any server may hold it
 */
public record HandPosting(Optional<String> compose, List<String> hosts) {
    public static final HandPosting UNKNOWN = new HandPosting(Optional.empty(), List.of());

    private static final String TEXT = "{text}";
    private static final String LINK = "{link}";

    public HandPosting {
        hosts = List.copyOf(hosts);
    }

    /** The page with these words; where it takes no words, the person pastes them. */
    public Optional<URI> page(String text, Optional<URI> link) {
        return compose.map(template -> URI.create(template.replace(TEXT, encoded(text))
                .replace(LINK, encoded(link.map(URI::toString).orElse("")))));
    }

    /** Whether a post may have that address. */
    public boolean holds(URI address) {
        String host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
        return "https".equals(address.getScheme())
                && !host.isEmpty()
                && (hosts.isEmpty()
                        || hosts.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
