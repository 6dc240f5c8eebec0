package dev.socialpublisher.devhost.page;

import dev.socialpublisher.devhost.magazine.Magazine;
import dev.socialpublisher.devhost.magazine.MagazineArticle;
import dev.socialpublisher.devhost.magazine.StoredArticle;
import dev.socialpublisher.devhost.page.Layout.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All articles, last changed first. */
public final class ArticleListPage {
    private ArticleListPage() {}

    /**
     * What is listed.
     *
     * @param query what was searched for; blank for all
     * @param total of the magazine, whatever was searched for
     */
    public record Listing(Magazine magazine, List<StoredArticle> rows, String query, int total) {
        public Listing {
            rows = List.copyOf(rows);
        }
    }

    public static Html show(Frame frame, Listing listing) {
        return Layout.page(
                frame,
                Place.ARTICLES,
                frame.say("list.title"),
                Html.of(
                        """
                        <div class="page-head">
                          <h1>{} <span class="count">{}</span></h1>
                          <form method="get" action="/articles" role="search" class="search">
                            <label for="q" class="visually-hidden">{}</label>
                            <input id="q" name="q" type="search" value="{}" placeholder="{}">
                            <button>{}</button>
                          </form>
                          {}
                        </div>
                        {}""",
                        frame.say("list.title"),
                        listing.total(),
                        frame.say("list.search"),
                        listing.query(),
                        frame.say("list.search"),
                        frame.say("list.search.button"),
                        Html.when(
                                frame.mayEdit(),
                                "<a class=\"button primary\" href=\"/articles/new\">{}</a>",
                                frame.say("list.new")),
                        listing.rows().isEmpty() ? nothing(frame, listing) : table(frame, listing)));
    }

    private static Html nothing(Frame frame, Listing listing) {
        return Html.of(
                "<p class=\"empty\">{} <a href=\"/articles\">{}</a></p>",
                frame.say("list.nothing", listing.query()),
                frame.say("list.all"));
    }

    private static Html table(Frame frame, Listing listing) {
        List<Html> rows = listing.rows().stream()
                .map(row -> row(frame, listing.magazine(), row))
                .toList();
        return Html.of(
                """
                <div class="table-frame" role="region" aria-label="{}" tabindex="0">
                <table class="articles">
                <thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th>
                  <th scope="col">{}</th><th scope="col">{}</th>
                  <th scope="col"><span class="visually-hidden">{}</span></th></tr></thead>
                <tbody>{}</tbody></table></div>""",
                frame.say("list.title"),
                frame.say("list.article"),
                frame.say("list.section"),
                frame.say("list.languages"),
                frame.say("list.status"),
                frame.say("list.changed", listing.magazine().zone().getId()),
                frame.say("list.actions"),
                Html.join(rows));
    }

    private static Html row(Frame frame, Magazine magazine, StoredArticle row) {
        MagazineArticle article = row.article();
        Locale shown = shownLanguage(article, frame.language());
        String title = article.in(shown).title();
        return Html.of(
                """
                <tr>
                  <th scope="row"><a class="title" lang="{}" href="{}">{}</a><span class="by">{}</span></th>
                  <td>{}</td>
                  <td class="narrow">{}</td>
                  <td>{}</td>
                  <td class="narrow">{}<span class="by">{}</span></td>
                  <td class="actions"><a class="button small" href="{}">{}<span class="visually-hidden">, {}</span></a></td>
                </tr>""",
                shown,
                "/articles/" + row.uuid() + "?in=" + shown,
                title.isBlank() ? frame.say("untitled") : title,
                article.author(),
                magazine.sectionName(article.section(), frame.language()),
                languages(frame, article),
                Statuses.badge(frame, row.status()),
                Times.minute(row.changed(), magazine.zone(), frame.language()),
                row.changedBy(),
                "/articles/" + row.uuid() + "?in=" + shown + "&tab=social",
                frame.say("tab.social"),
                title);
    }

    private static Html languages(Frame frame, MagazineArticle article) {
        return Html.join(article.languages().stream()
                .map(language -> Html.of(
                        "<abbr class=\"language\" title=\"{}\">{}</abbr>",
                        frame.say("language." + language),
                        language.getLanguage().toUpperCase(Locale.ROOT)))
                .toList());
    }

    private static Locale shownLanguage(MagazineArticle article, Locale preferred) {
        if (article.exists(preferred)) {
            return preferred;
        }
        Optional<Locale> other = article.languages().stream().findFirst();
        return other.orElse(preferred);
    }
}
