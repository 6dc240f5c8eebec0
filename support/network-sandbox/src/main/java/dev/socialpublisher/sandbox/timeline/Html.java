package dev.socialpublisher.sandbox.timeline;

import dev.socialpublisher.sandbox.journal.Facet;
import java.util.List;

/** Escaping, and text with its marked parts. */
final class Html {

    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The text with links, hashtags and mentions marked; not one character is added or lost. */
    static String text(String text, List<Facet> facets) {
        StringBuilder html = new StringBuilder();
        int from = 0;
        for (Facet facet : facets) {
            html.append(escape(text.substring(from, facet.start())));
            html.append(part(text.substring(facet.start(), facet.end()), facet));
            from = facet.end();
        }
        return html.append(escape(text.substring(from))).toString();
    }

    private static String part(String shown, Facet facet) {
        boolean web = facet.target().startsWith("https://") || facet.target().startsWith("http://");
        if (facet.kind() == Facet.Kind.LINK && web) {
            return "<a href=\"" + escape(facet.target()) + "\" rel=\"nofollow noreferrer\">" + escape(shown) + "</a>";
        }
        return "<span class=\"mark\">" + escape(shown) + "</span>";
    }
}
