package dev.socialpublisher.devhost.page.reader;

import dev.socialpublisher.devhost.magazine.Magazine;
import dev.socialpublisher.devhost.page.Html;
import dev.socialpublisher.devhost.page.Words;
import java.util.List;
import java.util.Locale;

/** The frame around what readers see. */
final class PublicLayout {
    private PublicLayout() {}

    static Html document(Magazine magazine, Locale language, String title, Html head, Html content) {
        return Html.of(
                """
                <!doctype html>
                <html lang="{}">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{} · {}</title>
                <link rel="icon" href="/.host/icon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/.host/public.css">
                {}
                </head>
                <body>
                <header class="masthead">
                  <a class="name" href="/{}">{}</a>
                  <p class="tagline">{}</p>
                </header>
                <main>{}</main>
                <footer class="colophon"><p>{}</p><p>{}</p></footer>
                </body>
                </html>
                """,
                language,
                title,
                magazine.name(),
                head,
                language,
                magazine.name(),
                magazine.tagline().getOrDefault(language, ""),
                content,
                Words.in(language).get("public.invented"),
                Html.join(List.of(Locale.FRENCH, Locale.ENGLISH).stream()
                        .map(other -> Html.of(
                                "<a href=\"/{}\" lang=\"{}\" hreflang=\"{}\">{}</a>",
                                other,
                                other,
                                other,
                                other.equals(Locale.FRENCH) ? "Français" : "English"))
                        .toList()));
    }
}
