package dev.socialpublisher.variant.digest;

import java.util.List;
import java.util.Optional;

/**
 * Words that the article puts into somebody's mouth, never without the somebody.
 *
 * @param sentences what is said, in order, without quotation marks; a run of them may be quoted by itself
 * @param asWritten the article's own sentence that holds quotation and attribution together, where that reads well alone
 * @param origin where the quotation comes from
 */
public record Quotation(List<Statement> sentences, Speaker speaker, Optional<Statement> asWritten, Origin origin) {
    /** PULLED: set off by the editors; INLINE: within a paragraph; ANSWER: said in an interview. */
    public enum Origin {
        PULLED,
        INLINE,
        ANSWER
    }

    public Quotation {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a quotation has at least one sentence");
        }
    }
}
