package dev.socialpublisher.devhost.magazine;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes in an article that was written elsewhere, as a draft, under an address that is free. */
public final class ArticleImport {
    private static final int MAX_SLUG = 80;

    private final Articles articles;
    private final Magazine magazine;

    public ArticleImport(Articles articles, Magazine magazine) {
        this.articles = articles;
        this.magazine = magazine;
    }

    /**
     * What comes in.
     *
     * @param body HTML, sanitised here whatever it holds
     * @param section slug; the magazine's first where it has none of that name
     */
    public record Incoming(String title, String lead, String body, String author, Locale language, String section) {}

    /** Answers the identifier of the new draft. */
    public String add(Incoming incoming, String by) {
        String section = magazine.sections().stream()
                .map(Magazine.Section::slug)
                .filter(incoming.section()::equals)
                .findFirst()
                .orElse(magazine.sections().get(0).slug());
        ArticleText text =
                new ArticleText(incoming.title(), incoming.lead(), BodyHtml.sanitise(incoming.body()), List.of());
        return articles.create(
                new MagazineArticle(
                        free(section, slug(incoming.title())),
                        section,
                        incoming.author(),
                        Map.of(incoming.language(), text),
                        List.of(),
                        Optional.empty()),
                by);
    }

    /** An address part for a title: « L’été à l’île » becomes {@code l-ete-a-l-ile}; empty where it has no such letter. */
    public static String slug(String title) {
        String plain = Normalizer.normalize(ligatures(title.toLowerCase(Locale.ROOT)), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= MAX_SLUG ? plain : plain.substring(0, MAX_SLUG).replaceAll("-[^-]*$", "");
    }

    private static String ligatures(String text) {
        return text.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
    }

    private String free(String section, String slug) {
        String wanted = slug.isEmpty() ? "article" : slug;
        String free = wanted;
        for (int number = 2; articles.isTaken(section, free, Optional.empty()); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }
}
