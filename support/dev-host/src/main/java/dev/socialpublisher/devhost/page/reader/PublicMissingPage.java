package dev.socialpublisher.devhost.page.reader;

import dev.socialpublisher.devhost.magazine.Magazine;
import dev.socialpublisher.devhost.page.Html;
import dev.socialpublisher.devhost.page.Words;
import java.util.Locale;

/** What readers see where nothing is published. */
public final class PublicMissingPage {
    private PublicMissingPage() {}

    public static Html show(Magazine magazine, Locale language) {
        Words words = Words.in(language);
        return PublicLayout.document(
                magazine,
                language,
                words.get("notfound.title"),
                Html.of("<meta name=\"robots\" content=\"noindex\">"),
                Html.of(
                        "<article class=\"story\"><h1>{}</h1><p class=\"standfirst\">{}</p>"
                                + "<p><a href=\"/{}\">{}</a></p></article>",
                        words.get("notfound.title"),
                        words.get("public.missing"),
                        language,
                        words.get("public.home")));
    }
}
