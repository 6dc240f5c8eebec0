package dev.socialpublisher.article;

import java.util.List;
import java.util.Optional;

/**
 * One paragraph-like piece of an article's body, in reading order, as plain text.
 *
 * @param speaker who says it: set on quotations and answers where the article names the person
 */
public record Block(Kind kind, String text, Optional<String> speaker, List<TextLink> links) {
    /** A question is only ever shown together with the answer that follows it. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        QUOTATION,
        QUESTION,
        ANSWER
    }

    public Block {
        links = List.copyOf(links);
    }

    public static Block of(Kind kind, String text) {
        return new Block(kind, text, Optional.empty(), List.of());
    }
}
