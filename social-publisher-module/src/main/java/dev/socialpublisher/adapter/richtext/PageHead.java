package dev.socialpublisher.adapter.richtext;

import dev.socialpublisher.text.Blank;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article apart from the text.
 *
 * @param lead as the page sets it apart, or as its description for search engines says
 */
record PageHead(Optional<String> title, Optional<String> lead, Optional<String> author, Optional<Locale> language) {
    private static final String LEADS =
            ".chapo, .chapeau, .standfirst, .lead, .lede, .intro, .dek, [itemprop=description]";
    private static final String AUTHORS = "[rel=author], [itemprop=author], .author, .byline, .auteur, .signature";
    private static final Pattern SITE_NAME = Pattern.compile("\\s+[|–—·-]\\s+[^|–—·]{2,40}$");
    private static final Pattern BY = Pattern.compile("^(?:par|by|texte|text)\\s*:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_AUTHOR = 80;

    /** Reads and removes what is told here, so that it does not stand in the body again. */
    static PageHead take(Document page, Element root) {
        Optional<String> heading = taken(root.selectFirst("h1"));
        Optional<String> lead = taken(root.selectFirst(LEADS));
        Optional<String> author = taken(root.selectFirst(AUTHORS))
                .map(words -> BY.matcher(words).replaceFirst(""))
                .filter(words -> words.length() <= LONGEST_AUTHOR);
        return new PageHead(
                heading.or(() -> meta(page, "og:title"))
                        .or(() -> filled(SITE_NAME.matcher(page.title()).replaceFirst(""))),
                lead.or(() -> meta(page, "og:description").or(() -> meta(page, "description")))
                        .filter(words -> !words.endsWith("…") && !words.endsWith("...")),
                author.or(() -> meta(page, "author")),
                language(page));
    }

    private static Optional<String> taken(@Nullable Element element) {
        if (element == null) {
            return Optional.empty();
        }
        String words = element.text();
        element.remove();
        return filled(words);
    }

    private static Optional<String> meta(Document page, String name) {
        return page.head().select("meta").stream()
                .filter(meta -> meta.attr("name").equalsIgnoreCase(name)
                        || meta.attr("property").equalsIgnoreCase(name))
                .map(meta -> meta.attr("content"))
                .flatMap(words -> filled(words).stream())
                .findFirst();
    }

    private static Optional<Locale> language(Document page) {
        return page.select("html[lang]").stream()
                .map(html -> Locale.forLanguageTag(html.attr("lang")))
                .filter(locale -> !locale.getLanguage().isEmpty())
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .findFirst();
    }

    private static Optional<String> filled(String words) {
        return Optional.of(Blank.trim(Blank.collapse(words))).filter(it -> !it.isEmpty());
    }
}
