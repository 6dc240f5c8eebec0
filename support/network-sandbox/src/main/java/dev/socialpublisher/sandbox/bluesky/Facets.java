package dev.socialpublisher.sandbox.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.journal.Facet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Facets of a record, turned from UTF-8 bytes into places of the text. The lexicon takes any numbers; the stand-in
 * refuses those that no reader could apply: outside the text, empty, inside a character, or overlapping.
 */
final class Facets {

    private Facets() {}

    /** In the order of the text. {@code record} has passed {@link PostLexicon#SHAPE}. */
    static List<Facet> read(JsonNode record) {
        byte[] text = record.path("text").asText().getBytes(StandardCharsets.UTF_8);
        List<Facet> facets = new ArrayList<>();
        int number = 0;
        for (JsonNode facet : record.path("facets")) {
            String path = "Record/facets/" + number++ + "/index";
            int start = place(text, facet.path("index").path("byteStart").asLong(), path + "/byteStart");
            int end = place(text, facet.path("index").path("byteEnd").asLong(), path + "/byteEnd");
            if (start >= end) {
                throw Xrpc.invalid(path + " is empty or reversed: byteStart must be less than byteEnd");
            }
            facets.add(facet(facet.path("features").get(0), start, end));
        }
        facets.sort(Comparator.comparingInt(Facet::start));
        for (int i = 1; i < facets.size(); i++) {
            if (facets.get(i).start() < facets.get(i - 1).end()) {
                throw Xrpc.invalid(
                        "Record/facets overlap at character " + facets.get(i).start());
            }
        }
        return facets;
    }

    private static int place(byte[] text, long at, String path) {
        if (at > text.length) {
            throw Xrpc.invalid(path + " is " + at + ", the text has " + text.length + " bytes");
        }
        if (at < text.length && (text[(int) at] & 0xC0) == 0x80) {
            throw Xrpc.invalid(path + " is " + at + ", which is inside a character");
        }
        return new String(text, 0, (int) at, StandardCharsets.UTF_8).length();
    }

    private static Facet facet(JsonNode feature, int start, int end) {
        return switch (feature.path("$type").asText()) {
            case "app.bsky.richtext.facet#link" ->
                new Facet(Facet.Kind.LINK, start, end, feature.path("uri").asText());
            case "app.bsky.richtext.facet#tag" ->
                new Facet(Facet.Kind.TAG, start, end, feature.path("tag").asText());
            default ->
                new Facet(Facet.Kind.MENTION, start, end, feature.path("did").asText());
        };
    }
}
