package dev.socialpublisher.variant.digest;

import dev.socialpublisher.article.Passage;
import java.util.Optional;

/**
 * Who says it.
 *
 * @param function what the person is or does, in the article's words
 * @param source where the article names the person
 */
public record Speaker(String name, Optional<String> function, Passage source) {
    /** « Name, function », or the name alone. */
    public String full() {
        return function.map(it -> name + ", " + it).orElse(name);
    }
}
