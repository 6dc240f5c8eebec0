package dev.socialpublisher.devhost.page;

import dev.socialpublisher.actor.Actor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The frame around the editors' pages: name, menu, languages, who is signed in. */
public final class Layout {
    private Layout() {}

    /** A part of the menu, and the key of its words. */
    public enum Place {
        ARTICLES("/articles", "menu.articles"),
        QUEUE("/queue", "menu.queue"),
        RULES("/rules", "menu.rules"),
        NOWHERE("", "");

        private final String address;
        private final String key;

        Place(String address, String key) {
            this.address = address;
            this.key = key;
        }

        String address() {
            return address;
        }

        String key() {
            return key;
        }
    }

    public static Html page(Frame frame, Place place, String title, Html content) {
        return document(
                frame.language(),
                title + " · Rivages",
                Html.of(
                        """
                        <a class="skip" href="#content">{}</a>
                        <header class="bar">
                          <a class="brand" href="/articles">Rivages</a>
                          {}
                          <div class="bar-end">{}{}</div>
                        </header>
                        <main id="content" tabindex="-1">{}</main>""",
                        frame.say("skip"),
                        frame.actor().isPresent() ? menu(frame, place) : Html.EMPTY,
                        languages(frame),
                        frame.actor().map(actor -> person(frame, actor)).orElse(Html.EMPTY),
                        content));
    }

    static Html document(Locale language, String title, Html body) {
        return Html.of("""
                <!doctype html>
                <html lang="{}">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{}</title>
                <link rel="icon" href="/.host/icon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/.host/host.css">
                <script src="/.host/host.js" defer></script>
                </head>
                <body>
                {}
                </body>
                </html>
                """, language.toLanguageTag(), title, body);
    }

    private static Html menu(Frame frame, Place here) {
        List<Html> items = List.of(Place.ARTICLES, Place.QUEUE, Place.RULES).stream()
                .map(place -> Html.of(
                        "<li><a href=\"{}\"{}>{}</a></li>",
                        place.address,
                        Html.when(place == here, " aria-current=\"page\""),
                        frame.say(place.key)))
                .toList();
        return Html.of("<nav aria-label=\"{}\"><ul class=\"menu\">{}</ul></nav>", frame.say("menu"), Html.join(items));
    }

    private static Html languages(Frame frame) {
        String separator = frame.path().contains("?") ? "&" : "?";
        List<Html> items = List.of(Locale.FRENCH, Locale.ENGLISH).stream()
                .map(language -> Html.of(
                        "<a href=\"{}\" lang=\"{}\" hreflang=\"{}\"{}>{}</a>",
                        frame.path() + separator + "lang=" + language,
                        language,
                        language,
                        Html.when(language.equals(frame.language()), " aria-current=\"true\""),
                        language.equals(Locale.FRENCH) ? "Français" : "English"))
                .toList();
        return Html.of("<nav class=\"languages\" aria-label=\"{}\">{}</nav>", frame.say("languages"), Html.join(items));
    }

    private static Html person(Frame frame, Actor actor) {
        String roles = actor.roles().stream()
                .sorted()
                .map(role -> frame.say("role." + role.roleName()))
                .collect(Collectors.joining(", "));
        return Html.of("""
                <div class="person"><span class="person-name">{}</span><span class="person-roles">{}</span></div>
                <form method="post" action="/logout"><button class="quiet">{}</button></form>""", actor.name(), roles, frame.say("logout"));
    }
}
