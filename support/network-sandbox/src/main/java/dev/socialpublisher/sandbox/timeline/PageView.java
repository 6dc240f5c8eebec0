package dev.socialpublisher.sandbox.timeline;

import dev.socialpublisher.sandbox.http.Html;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The frame of every page.
 *
 * @param networks ids for the filter, in order
 * @param filter the chosen network
 * @param path of this page, for the language links
 */
record PageView(Messages words, List<String> networks, Optional<String> filter, String path) {

    /** How many posts there are, which page this is, and the last one's number. */
    record Paging(int total, int page, int last) {}

    String timeline(List<AcceptedPost> posts, Paging paging, PostView view) {
        if (posts.isEmpty()) {
            return page("<section class=\"empty\"><h2>" + words.get("empty.title") + "</h2><p>"
                    + words.get("empty.body") + "</p></section>");
        }
        StringBuilder body = new StringBuilder("<p class=\"count\" role=\"status\">");
        body.append(paging.total() == 1 ? words.get("count.one") : words.get("count.other", paging.total()));
        body.append("</p>");
        posts.forEach(post -> body.append(view.card(post)));
        return page(body.append(pager(paging)).toString());
    }

    private String pager(Paging paging) {
        String newer = paging.page() > 1 ? link(path, "&page=" + (paging.page() - 1), words.get("newer"), false) : "";
        String older = paging.page() < paging.last()
                ? link(path, "&page=" + (paging.page() + 1), words.get("older"), false)
                : "";
        return newer.isEmpty() && older.isEmpty() ? "" : "<nav class=\"pager\">" + newer + older + "</nav>";
    }

    String post(String html) {
        return page("<p class=\"count\">" + link("/", "", "← " + words.get("back"), false) + "</p>" + html);
    }

    String notFound() {
        return page("<section class=\"empty\"><h2>" + words.get("notfound.title") + "</h2><p>"
                + words.get("notfound.body") + "</p><p>" + link("/", "", words.get("back"), false)
                + "</p></section>");
    }

    private String page(String main) {
        String language = words.locale().getLanguage();
        return "<!DOCTYPE html><html lang=\"" + language + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
                + words.get("title") + "</title><link rel=\"stylesheet\" href=\"/timeline.css\"></head><body>"
                + "<a class=\"skip\" href=\"#posts\">" + words.get("skip") + "</a><header class=\"top\"><div>"
                + "<h1>" + words.get("title") + "</h1>" + languages() + "<p>" + words.get("about") + "</p>" + filters()
                + "</div></header><main id=\"posts\">" + main + "</main><footer class=\"bottom\">"
                + "<a href=\"/control/journal\">" + words.get("json") + "</a></footer></body></html>";
    }

    private String filters() {
        StringBuilder nav = new StringBuilder("<nav aria-label=\"" + words.get("filter") + "\" class=\"filters\">");
        nav.append(link("/", "", words.get("all"), filter.isEmpty() && path.equals("/")));
        for (String network : networks) {
            nav.append(link("/" + network, "", words.get(network), filter.equals(Optional.of(network))));
        }
        return nav.append("</nav>").toString();
    }

    private String languages() {
        StringBuilder nav = new StringBuilder("<nav aria-label=\"" + words.get("language") + "\" class=\"languages\">");
        for (Locale locale : Messages.LOCALES) {
            String code = locale.getLanguage();
            String current = locale.equals(words.locale()) ? " aria-current=\"true\"" : "";
            nav.append("<a hreflang=\"" + code + "\" lang=\"" + code + "\"" + current + " href=\"" + Html.escape(path)
                    + "?lang=" + code + "\">" + Html.escape(locale.getDisplayLanguage(locale)) + "</a>");
        }
        return nav.append("</nav>").toString();
    }

    private String link(String target, String more, String label, boolean current) {
        return "<a href=\"" + Html.escape(target + "?lang=" + words.locale().getLanguage() + more) + "\""
                + (current ? " aria-current=\"page\"" : "") + ">" + label + "</a>";
    }
}
