package dev.socialpublisher.sandbox.journal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What networks mark in a plain text by themselves: web addresses and hashtags. */
public final class Marks {

    private static final Pattern MARKED = Pattern.compile(
            "(https?://[^\\s<>]*[^\\s<>.,;:!?)\\]»”])|(?<![\\p{L}\\p{N}_#&])#([\\p{N}_]*\\p{L}[\\p{L}\\p{M}\\p{N}_]*)");

    private Marks() {}

    /** Links and hashtags in order. */
    public static List<Facet> of(String text) {
        return MARKED.matcher(text).results().map(Marks::facet).toList();
    }

    private static Facet facet(MatchResult match) {
        return match.group(1) == null
                ? new Facet(Facet.Kind.TAG, match.start(), match.end(), match.group(2))
                : new Facet(Facet.Kind.LINK, match.start(), match.end(), match.group(1));
    }
}
