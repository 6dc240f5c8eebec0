package dev.socialpublisher.sandbox.mastodon;

import dev.socialpublisher.sandbox.http.Html;
import dev.socialpublisher.sandbox.journal.Facet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a server makes of a status: its length, its marks, its HTML. */
final class MastodonText {
    static final int MAX = 500;

    static final int LINK_WEIGHT = 23;
    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>]*[^\\s<>.,;:!?)\\]»”]");
    private static final Pattern REMOTE = Pattern.compile("(?<![\\w/])@([A-Za-z0-9_]+)@[\\w.-]*\\w");
    private static final Pattern MARKED =
            Pattern.compile("(" + LINK.pattern() + ")|(?<![\\p{L}\\p{N}_#&])#([\\p{N}_]*\\p{L}[\\p{L}\\p{M}\\p{N}_]*)");

    private MastodonText() {}

    /** Graphemes; a link counts 23, a remote mention without its host. */
    static int length(String text) {
        String counted = REMOTE.matcher(LINK.matcher(text).replaceAll("x".repeat(LINK_WEIGHT)))
                .replaceAll("@$1");
        return (int) GRAPHEME.matcher(counted).results().count();
    }

    static List<Facet> facets(String text) {
        return MARKED.matcher(text).results().map(MastodonText::facet).toList();
    }

    private static Facet facet(MatchResult match) {
        return match.group(1) == null
                ? new Facet(Facet.Kind.TAG, match.start(), match.end(), match.group(2))
                : new Facet(Facet.Kind.LINK, match.start(), match.end(), match.group(1));
    }

    static String html(String text) {
        StringBuilder html = new StringBuilder("<p>");
        int at = 0;
        for (Facet facet : facets(text)) {
            html.append(plain(text.substring(at, facet.start())));
            String shown = Html.escape(text.substring(facet.start(), facet.end()));
            String address = facet.kind() == Facet.Kind.LINK ? facet.target() : "/tags/" + facet.target();
            html.append("<a href=\"")
                    .append(Html.escape(address))
                    .append("\">")
                    .append(shown)
                    .append("</a>");
            at = facet.end();
        }
        return html.append(plain(text.substring(at))).append("</p>").toString();
    }

    private static String plain(String text) {
        return Html.escape(text).replace("\n\n", "</p><p>").replace("\n", "<br />");
    }
}
