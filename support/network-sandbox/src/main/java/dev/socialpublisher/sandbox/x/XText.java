package dev.socialpublisher.sandbox.x;

import com.twitter.twittertext.Extractor;
import com.twitter.twittertext.TwitterTextParseResults;
import com.twitter.twittertext.TwitterTextParser;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.journal.Facet;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** What X makes of a post's text: weight, entities, shortened links, escaped characters. Source: twitter-text 3.1.0. */
final class XText {

    /** Weighted, twitter-text configuration v3. */
    static final int MAX_WEIGHT = 280;

    private static final Extractor EXTRACTOR = new Extractor();

    private XText() {}

    /** The weight and whether X would take the text at all; blank text is invalid for the library, not for X. */
    record Weight(int length, boolean valid) {}

    static Weight weigh(String text) {
        String normalised = Normalizer.normalize(text, Normalizer.Form.NFC);
        TwitterTextParseResults results = TwitterTextParser.parseTweet(normalised);
        return new Weight(results.weightedLength, text.isEmpty() || results.isValid);
    }

    static int cashtags(String text) {
        return EXTRACTOR.extractCashtags(text).size();
    }

    static boolean mentions(String text, String handle) {
        return EXTRACTOR.extractMentionedScreennames(text).stream().anyMatch(handle::equalsIgnoreCase);
    }

    /** Links, hashtags and mentions in order; schemeless links get {@code https://}, as X adds it. */
    static List<Facet> facets(String text) {
        List<Facet> facets = new ArrayList<>();
        for (Extractor.Entity entity : EXTRACTOR.extractEntitiesWithIndices(text)) {
            switch (entity.getType()) {
                case URL ->
                    facets.add(new Facet(
                            Facet.Kind.LINK, entity.getStart(), entity.getEnd(), expanded(entity.getValue())));
                case HASHTAG ->
                    facets.add(new Facet(Facet.Kind.TAG, entity.getStart(), entity.getEnd(), entity.getValue()));
                case MENTION ->
                    facets.add(new Facet(Facet.Kind.MENTION, entity.getStart(), entity.getEnd(), entity.getValue()));
                default -> {
                    // cashtags are counted, not linked
                }
            }
        }
        return facets;
    }

    private static String expanded(String url) {
        return url.contains("://") ? url : "https://" + url;
    }

    /** The text as X answers it: each link replaced by its t.co address, then {@code & < >} escaped. */
    static Shortened shorten(String text) {
        StringBuilder out = new StringBuilder();
        List<Link> links = new ArrayList<>();
        int from = 0;
        for (Facet facet : facets(text)) {
            if (facet.kind() == Facet.Kind.LINK) {
                out.append(escape(text.substring(from, facet.start())));
                String shortened = tco(facet.target());
                int start = out.codePointCount(0, out.length());
                out.append(shortened);
                links.add(new Link(start, start + shortened.length(), shortened, facet.target()));
                from = facet.end();
            }
        }
        out.append(escape(text.substring(from)));
        return new Shortened(out.toString(), links);
    }

    /** {@code start} and {@code end} in code points of the answered text. */
    record Link(int start, int end, String url, String expanded) {}

    /** The answered text with its links in order. */
    record Shortened(String text, List<Link> links) {

        Shortened {
            links = List.copyOf(links);
        }

        /** What X compares to find duplicates: the text after link shortening, normalised and trimmed. */
        String fingerprint() {
            return BlobStore.sha256(
                    Normalizer.normalize(text, Normalizer.Form.NFC).strip().getBytes(StandardCharsets.UTF_8));
        }

        /** With the link to the post's own pictures at the end, which X appends. */
        Shortened withMedia(String mediaPage) {
            String url = tco(mediaPage);
            String joined = text.isEmpty() ? url : text + " " + url;
            int end = joined.codePointCount(0, joined.length());
            List<Link> all = new ArrayList<>(links);
            all.add(new Link(end - url.length(), end, url, mediaPage));
            return new Shortened(joined, all);
        }
    }

    /** 23 characters; the same address gives the same link. */
    static String tco(String url) {
        String hash = BlobStore.sha256(url.getBytes(StandardCharsets.UTF_8));
        return "https://t.co/" + hash.substring(0, 10);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
