package dev.socialpublisher.variant.suggest;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.variant.Objective;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A reason for or against a network.
 *
 * @param weight above 0 speaks for it, below 0 against it; never 0
 * @param reason half a sentence, to be read after the network's name; may hold {@link #FILLERS} in braces
 */
public record SuggestionRule(Condition when, int weight, Wording reason) {
    /** What a reason may show of the article. */
    public static final List<String> FILLERS = List.of("pictures", "portraits", "words", "topic");

    public SuggestionRule {
        if (weight == 0) {
            throw new IllegalArgumentException("a reason of weight 0 says nothing");
        }
    }

    Optional<Suggestion.Reason> about(ArticleTraits article, Optional<Objective> objective) {
        return when.holds(article, objective)
                ? Optional.of(new Suggestion.Reason(weight, filled(article)))
                : Optional.empty();
    }

    private Wording filled(ArticleTraits article) {
        return new Wording(
                filled(reason.in(Locale.ENGLISH), article, Locale.ENGLISH),
                filled(reason.in(Locale.FRENCH), article, Locale.FRENCH));
    }

    private String filled(String words, ArticleTraits article, Locale locale) {
        Map<String, String> values = Map.of(
                "pictures", number(article.pictures(), locale),
                "portraits", number(article.portraits(), locale),
                "words", number(article.words(), locale),
                "topic", when.topicOf(article).orElse(""));
        String text = words;
        for (String filler : FILLERS) {
            text = text.replace("{" + filler + "}", values.getOrDefault(filler, ""));
        }
        return text;
    }

    private static String number(int value, Locale locale) {
        return String.format(locale, "%,d", value);
    }
}
