package dev.socialpublisher.adapter.connector.bluesky;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Links and hashtags of a text, as the ranges that make them clickable: without them Bluesky shows plain text. Ranges are
 * UTF-8 bytes, the end exclusive, in order, never overlapping.
 */
final class Facets {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"«»“”]+");

    /** Marks that end a sentence rather than an address. */
    private static final Pattern TRAILING = Pattern.compile("[.,;:!?…’'\\])}\\u00a0\\u202f]+$");

    private Facets() {}

    private record Facet(int start, int end, String type, String name, String value) {
        boolean overlaps(Facet other) {
            return start < other.end && other.start < end;
        }

        ObjectNode json(String text) {
            ObjectNode facet = Json.object();
            facet.putObject("index").put("byteStart", bytes(text, start)).put("byteEnd", bytes(text, end));
            facet.putArray("features")
                    .addObject()
                    .put("$type", "app.bsky.richtext.facet#" + type)
                    .put(name, value);
            return facet;
        }

        private static int bytes(String text, int until) {
            return text.substring(0, until).getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /** Every link, and every occurrence of {@code #} and one of {@code hashtags} outside links; may be empty. */
    static ArrayNode of(String text, List<String> hashtags) {
        List<Facet> links = links(text);
        Stream<Facet> tags = hashtags.stream()
                .distinct()
                .flatMap(tag -> tags(text, tag))
                .filter(tag -> links.stream().noneMatch(tag::overlaps));
        ArrayNode facets = Json.object().arrayNode();
        Stream.concat(links.stream(), tags)
                .sorted(Comparator.comparingInt(Facet::start))
                .forEach(facet -> facets.add(facet.json(text)));
        return facets;
    }

    private static List<Facet> links(String text) {
        List<Facet> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(text);
        while (matcher.find()) {
            String address = address(matcher.group());
            if (isAddress(address)) {
                links.add(new Facet(matcher.start(), matcher.start() + address.length(), "link", "uri", address));
            }
        }
        return links;
    }

    /** A bracket that the address opened belongs to it. */
    private static String address(String found) {
        String address = TRAILING.matcher(found).replaceFirst("");
        boolean open = address.lastIndexOf('(') > address.lastIndexOf(')');
        return open && found.startsWith(address + ")") ? address + ")" : address;
    }

    private static boolean isAddress(String text) {
        try {
            return new URI(text).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A longer word that begins with the tag is another tag. */
    private static Stream<Facet> tags(String text, String tag) {
        return Pattern.compile("(?<![\\p{L}\\p{N}\\p{M}_&/])#" + Pattern.quote(tag) + "(?![\\p{L}\\p{N}\\p{M}_])")
                .matcher(text)
                .results()
                .map(found -> new Facet(found.start(), found.end(), "tag", "tag", tag));
    }
}
