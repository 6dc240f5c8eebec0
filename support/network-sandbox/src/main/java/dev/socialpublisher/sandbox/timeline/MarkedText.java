package dev.socialpublisher.sandbox.timeline;

import dev.socialpublisher.sandbox.http.Html;
import dev.socialpublisher.sandbox.journal.Facet;
import java.util.List;

/** Text with its marked parts. */
final class MarkedText {

    private MarkedText() {}

    /** The text with links, hashtags and mentions marked; not one character is added or lost. */
    static String text(String text, List<Facet> facets) {
        StringBuilder html = new StringBuilder();
        int from = 0;
        for (Facet facet : facets) {
            html.append(Html.escape(text.substring(from, facet.start())));
            html.append(part(text.substring(facet.start(), facet.end()), facet));
            from = facet.end();
        }
        return html.append(Html.escape(text.substring(from))).toString();
    }

    private static String part(String shown, Facet facet) {
        boolean web = facet.target().startsWith("https://") || facet.target().startsWith("http://");
        if (facet.kind() == Facet.Kind.LINK && web) {
            return "<a href=\"" + Html.escape(facet.target()) + "\" rel=\"nofollow noreferrer\">" + Html.escape(shown)
                    + "</a>";
        }
        return "<span class=\"mark\">" + Html.escape(shown) + "</span>";
    }
}
