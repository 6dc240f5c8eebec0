package dev.socialpublisher.variant.digest;

import dev.socialpublisher.text.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an article is about: the weight of its words, those of title and lead first, then those that come back. */
final class Topic {
    private static final double TITLE = 3;
    private static final double LEAD = 2;
    private static final double RETURNING = 1;
    private static final int RETURNS = 3;
    private static final double ENOUGH = 8;

    private final Locale locale;
    private final Set<String> announced;
    private final Map<String, Double> weights;

    private Topic(Locale locale, Set<String> announced, Map<String, Double> weights) {
        this.locale = locale;
        this.announced = announced;
        this.weights = weights;
    }

    static Topic of(KeyedArticle article) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        article.body().forEach(it -> it.keys().forEach(key -> counts.merge(key, 1, Integer::sum)));
        counts.forEach((key, count) -> {
            if (count >= RETURNS) {
                weights.put(key, RETURNING);
            }
        });
        article.lead().forEach(it -> it.keys().forEach(key -> weights.put(key, LEAD)));
        article.title().ifPresent(it -> it.keys().forEach(key -> weights.put(key, TITLE)));
        Set<String> announced = weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAD)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Topic(article.locale(), announced, weights);
    }

    /** 0 to 1: how much of the article's subject a sentence carries. */
    double share(String sentence) {
        return share(Words.keys(sentence, locale));
    }

    double share(Set<String> keys) {
        double weight = 0;
        for (String key : keys) {
            weight += weights.getOrDefault(key, 0.0);
        }
        return Math.min(1, weight / ENOUGH);
    }

    /** Whether title or lead have brought a word in, so that a sentence may take it as known. */
    boolean announces(String word) {
        return Words.keys(word, locale).stream().anyMatch(announced::contains);
    }
}
