package dev.socialpublisher.sandbox.facebook;

import dev.socialpublisher.sandbox.journal.Facet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What Facebook marks in a message by itself. */
final class FacebookText {

    /** UTF-16 units; reported by publishers, the unit is not documented. */
    static final int MAX = 63_206;

    private static final Pattern MARKED = Pattern.compile(
            "(https?://[^\\s<>]*[^\\s<>.,;:!?)\\]»”])|(?<![\\p{L}\\p{N}_#&])#([\\p{N}_]*\\p{L}[\\p{L}\\p{M}\\p{N}_]*)");

    private FacebookText() {}

    /** Links and hashtags in order. */
    static List<Facet> facets(String text) {
        return MARKED.matcher(text).results().map(FacebookText::facet).toList();
    }

    private static Facet facet(MatchResult match) {
        return match.group(1) == null
                ? new Facet(Facet.Kind.TAG, match.start(), match.end(), match.group(2))
                : new Facet(Facet.Kind.LINK, match.start(), match.end(), match.group(1));
    }
}
