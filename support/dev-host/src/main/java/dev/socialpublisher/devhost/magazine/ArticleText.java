package dev.socialpublisher.devhost.magazine;

import java.util.List;

/** An article's words in one language; all blank where it has none. {@code body} is sanitised HTML. */
public record ArticleText(String title, String lead, String body, List<String> tags) {
    public static final ArticleText NONE = new ArticleText("", "", "", List.of());

    public ArticleText {
        tags = List.copyOf(tags);
    }

    /** Tags alone are no version. */
    public boolean isEmpty() {
        return title.isBlank() && lead.isBlank() && body.isBlank();
    }
}
