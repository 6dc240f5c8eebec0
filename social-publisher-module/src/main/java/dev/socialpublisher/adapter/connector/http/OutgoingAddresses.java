package dev.socialpublisher.adapter.connector.http;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the product may send: public addresses over HTTPS, and what the administrator's table names. The table maps an
 * origin ({@code scheme://host:port}) to the origin that is really called, often itself. The JDK caches look-ups
 * ({@code networkaddress.cache.ttl}, 30 s), so that the checked address is the called one. Any thread; blocks on DNS.
 */
public final class OutgoingAddresses {
    /** Looks a name up; the seam for tests. */
    @FunctionalInterface
    public interface Resolver {
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    private final Map<String, URI> table;
    private final Resolver resolver;

    public OutgoingAddresses(Map<URI, URI> table) {
        this(table, host -> List.of(InetAddress.getAllByName(host)));
    }

    public OutgoingAddresses(Map<URI, URI> table, Resolver resolver) {
        this.table = table.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> origin(entry.getKey()), Map.Entry::getValue));
        this.resolver = resolver;
    }

    /** The address to call for {@code uri}. Refuses with WEB_ADDRESS_REFUSED, naming the address and why. */
    public URI target(URI uri) throws UnknownHostException {
        String origin = origin(uri);
        URI mapped = table.get(origin);
        if (mapped != null) {
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return URI.create(origin(mapped) + uri.getRawPath() + query);
        }
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            throw refused(Wording.of("%s is not an https address", "%s n’est pas une adresse https", origin));
        }
        for (InetAddress address : resolver.resolve(uri.getHost())) {
            if (InternalAddress.is(address)) {
                throw refused(Wording.of(
                        "%s resolves to the internal address %s",
                        "%s mène à l’adresse interne %s", origin, address.getHostAddress()));
            }
        }
        return uri;
    }

    private static String origin(URI uri) {
        if (uri.getScheme() == null || uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw refused(Wording.of(
                    "'%s' is not an absolute address without user name",
                    "«\u00a0%s\u00a0» n’est pas une adresse absolue sans nom d’utilisateur", uri));
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port;
    }

    private static SocialException refused(Wording why) {
        return new SocialException(
                ErrorCode.WEB_ADDRESS_REFUSED,
                Wording.of(
                        "%s; the table of outgoing addresses does not name it, and only public https addresses need no entry",
                        "%s\u202f; la table des adresses sortantes ne la cite pas, et seules les adresses https publiques peuvent s’en passer",
                        why));
    }
}
