package dev.socialpublisher.variant.digest.sentence;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A regular expression that is tried only where one of its words stands: most sentences hold none.
 *
 * @param words of which one stands in every find
 */
public record Expression(List<String> words, Pattern pattern) {
    public Expression {
        words = List.copyOf(words);
    }

    public Expression(List<String> words, String pattern) {
        this(words, Pattern.compile(pattern));
    }

    /** Whole words, with {@code |} between them. */
    public static Expression ofWords(String alternatives) {
        return new Expression(List.of(alternatives.split("\\|")), "(?U)\\b(?:" + alternatives + ")\\b");
    }

    public boolean standsIn(String sentence) {
        for (String word : words) {
            if (sentence.contains(word)) {
                return pattern.matcher(sentence).find();
            }
        }
        return false;
    }
}
