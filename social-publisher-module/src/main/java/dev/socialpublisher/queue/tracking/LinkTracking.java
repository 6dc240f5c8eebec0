package dev.socialpublisher.queue.tracking;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.queue.LinkMarker;
import dev.socialpublisher.queue.PostId;
import dev.socialpublisher.variant.Objective;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parameters that a site's links carry, such as {@code utm_source}.
 *
 * @param enabled else links carry none; those of an earlier revision go
 * @param parameters values by name, in the order in which they are written; a value may hold {@link #FILLERS} in braces
 * @param networks other values on one network, over the general ones
 * @param silent networks whose links carry none
 */
public record LinkTracking(
        boolean enabled,
        Map<String, String> parameters,
        Map<NetworkId, Map<String, String>> networks,
        List<NetworkId> silent) {
    /** What a value may say of the post. */
    public static final List<String> FILLERS = List.of("network", "objective", "marker", "language");

    public static final LinkTracking OFF = new LinkTracking(false, Map.of(), Map.of(), List.of());

    /**
     * The post that a link belongs to.
     *
     * @param article its public address; only links to it are tagged
     */
    public record Subject(
            PostId post, NetworkId network, Optional<Objective> objective, Locale language, Optional<URI> article) {}

    public LinkTracking {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        networks = Map.copyOf(networks);
        silent = List.copyOf(silent);
    }

    /**
     * The link with the parameters of its post, behind those that it has; earlier ones of the same names are replaced. A
     * parameter of which the post has nothing to say is left out. Links to elsewhere stay as they are.
     */
    public URI tag(URI link, Subject subject) {
        String whole = link.toString();
        int hash = whole.indexOf('#');
        String address = hash < 0 ? whole : whole.substring(0, hash);
        if (subject.article().filter(own -> leadsTo(own, address)).isEmpty()) {
            return link;
        }
        int mark = address.indexOf('?');
        String page = mark < 0 ? address : address.substring(0, mark);
        String query = Stream.concat(kept(mark < 0 ? "" : address.substring(mark + 1)), added(subject))
                .collect(Collectors.joining("&"));
        return URI.create(page + (query.isEmpty() ? "" : "?" + query) + whole.substring(address.length()));
    }

    private static boolean leadsTo(URI article, String address) {
        String own = article.toString();
        return address.equals(own) || address.startsWith(own + (own.contains("?") ? "&" : "?"));
    }

    /** What stands in the link and is none of ours. */
    private Stream<String> kept(String query) {
        TreeSet<String> ours = new TreeSet<>(parameters.keySet());
        networks.values().forEach(values -> ours.addAll(values.keySet()));
        return Pattern.compile("&")
                .splitAsStream(query)
                .filter(part -> !part.isEmpty())
                .filter(part -> !ours.contains(part.replaceFirst("=.*", "")));
    }

    private Stream<String> added(Subject subject) {
        if (!enabled || silent.contains(subject.network())) {
            return Stream.of();
        }
        Map<String, String> values = new LinkedHashMap<>(parameters);
        values.putAll(networks.getOrDefault(subject.network(), Map.of()));
        return values.entrySet().stream()
                .flatMap(
                        parameter -> filled(parameter.getValue(), subject)
                                .map(value -> parameter.getKey() + "=" + encoded(value))
                                .stream());
    }

    /** Empty where the post lacks something that the value speaks of. */
    private static Optional<String> filled(String value, Subject subject) {
        Map<String, String> said = Map.of(
                "network", subject.network().value(),
                "objective",
                        subject.objective()
                                .map(objective -> objective.name().toLowerCase(Locale.ROOT))
                                .orElse(""),
                "marker", LinkMarker.of(subject.post()),
                "language", subject.language().toLanguageTag());
        String text = value;
        for (String filler : FILLERS) {
            String place = "{" + filler + "}";
            String words = said.getOrDefault(filler, "");
            if (text.contains(place) && words.isEmpty()) {
                return Optional.empty();
            }
            text = text.replace(place, words);
        }
        return Optional.of(text);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
