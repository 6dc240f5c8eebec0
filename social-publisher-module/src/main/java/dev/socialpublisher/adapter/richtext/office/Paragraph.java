package dev.socialpublisher.adapter.richtext.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** One paragraph while it is being read; mutable, because its parts come one by one. */
final class Paragraph {
    private final StringBuilder words = new StringBuilder();
    private final List<String> pictures = new ArrayList<>();
    private Kind kind;
    private boolean linked;

    /** What a paragraph is in an article. */
    enum Kind {
        TITLE("title|titre"),
        LEAD("subtitle|sous-titre|chapo|chapeau|lead|lede|standfirst"),
        AUTHOR("author|auteur|byline"),
        HEADING("(?:heading|titre) ?[1-9]"),
        ITEM("list (?:bullet|number)(?: \\d)?|(?:bullet|numbering) [1-9].*"),
        QUOTATION("(?:intense )?quote|quotations?|citation(?: intense)?|block text"),
        CAPTION("caption|legende|illustration|figure"),
        CONTENTS("(?:toc|contents|tm) (?:heading|\\d).*"),
        PLAIN("");

        private final Pattern styles;

        Kind(String styles) {
            this.styles = Pattern.compile(styles);
        }

        /** By a style's name, which Word keeps in English whatever the language of its screens. */
        static Optional<Kind> ofStyle(String name) {
            String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT);
            for (Kind kind : values()) {
                if (!plain.isEmpty() && kind.styles.matcher(plain).matches()) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** How words look. */
    record Look(boolean bold, boolean italic) {
        static final Look PLAIN = new Look(false, false);

        Look and(Look other) {
            return new Look(bold || other.bold, italic || other.italic);
        }
    }

    Paragraph(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    void become(Kind other) {
        kind = other;
    }

    void add(String text, Look look) {
        String bold = look.bold() ? "b>" : "";
        String italic = look.italic() ? "i>" : "";
        words.append(bold.isEmpty() ? "" : "<" + bold)
                .append(italic.isEmpty() ? "" : "<" + italic)
                .append(Entities.escape(text))
                .append(italic.isEmpty() ? "" : "</" + italic)
                .append(bold.isEmpty() ? "" : "</" + bold);
    }

    void lineBreak() {
        words.append("<br>");
    }

    /** Anything but the web and mail leads to a file of the author's machine, or into the document itself. */
    void openLink(String target) {
        closeLink();
        if (target.matches("(?i)(?:https?://|mailto:).+")) {
            words.append("<a href=\"").append(Entities.escape(target)).append("\">");
            linked = true;
        }
    }

    void closeLink() {
        if (linked) {
            words.append("</a>");
            linked = false;
        }
    }

    void picture(String source, String alt) {
        pictures.add("<img src=\"%s\" alt=\"%s\">".formatted(Entities.escape(source), Entities.escape(alt.strip())));
    }

    /** Pictures stand behind the words: a title is taken out of the page with all that is in it. */
    String html() {
        closeLink();
        String written = words.toString();
        StringBuilder html = new StringBuilder();
        if (!written.replaceAll("<[^>]*>|&nbsp;", "").isBlank()) {
            html.append(element(written)).append('\n');
        }
        pictures.forEach(picture -> html.append("<p>").append(picture).append("</p>\n"));
        return html.toString();
    }

    private String element(String written) {
        return switch (kind) {
            case TITLE -> "<h1>" + written + "</h1>";
            case LEAD -> "<p class=\"lead\">" + written + "</p>";
            case AUTHOR -> "<p class=\"author\">" + written + "</p>";
            case HEADING -> "<h2>" + written + "</h2>";
            case ITEM -> "<ul><li>" + written + "</li></ul>";
            case QUOTATION -> "<blockquote><p>" + written + "</p></blockquote>";
            case CAPTION -> "<figcaption>" + written + "</figcaption>";
            case CONTENTS -> "<nav>" + written + "</nav>";
            case PLAIN -> "<p>" + written + "</p>";
        };
    }
}
