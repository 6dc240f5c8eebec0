package dev.socialpublisher.tone.own.accessibility;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.text.Words;
import dev.socialpublisher.tone.CheckContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hashtags of several words in one case. The article and the post themselves tell of which words one is made. */
final class HashtagWords {
    private static final int MOST_WORDS = 5;
    private static final Pattern ONE_CASE = Pattern.compile(
            "(?<![\\p{L}\\p{N}_&/])[#＃]([\\p{Ll}\\p{N}]{2,}|[\\p{Lu}\\p{N}]{2,}|\\p{Lu}[\\p{Ll}\\p{N}]+)(?![\\p{L}\\p{M}\\p{N}_])");

    private final Map<String, String> phrases = new HashMap<>();

    private HashtagWords() {}

    /** {@code max}: letters that a hashtag of unknown words may have. */
    static List<Obstacle> in(String text, int max, CheckContext context) {
        if (!ONE_CASE.matcher(text).find()) {
            return List.of();
        }
        HashtagWords words = new HashtagWords();
        context.article().ifPresent(words::learnAll);
        words.learn(context.variant().text());
        return words.find(text, max);
    }

    private List<Obstacle> find(String text, int max) {
        List<Obstacle> found = new ArrayList<>();
        Matcher matcher = ONE_CASE.matcher(text);
        while (matcher.find()) {
            String tag = matcher.group(1);
            Optional<String> camel = Optional.ofNullable(phrases.get(Words.fold(tag, Locale.ROOT)))
                    .map(words -> matcher.group().charAt(0) + words);
            boolean capital = Character.isUpperCase(tag.codePointAt(0)) && !tag.equals(tag.toUpperCase(Locale.ROOT));
            if (camel.isPresent() || (!capital && tag.length() > max)) {
                found.add(new Obstacle(new Span(matcher.start(), matcher.end()), camel, true));
            }
        }
        return found;
    }

    private void learnAll(Article article) {
        article.tags().forEach(this::learn);
        article.section().ifPresent(this::learn);
        learn(article.title());
        learn(article.lead());
        article.body().forEach(block -> learn(block.text()));
    }

    /** Every two to five words that stand side by side. */
    private void learn(String text) {
        List<String> words =
                Words.spans(text).stream().map(span -> span.of(text)).toList();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder camel = new StringBuilder(capital(words.get(from)));
            for (int to = from + 1; to < Math.min(words.size(), from + MOST_WORDS); to++) {
                camel.append(capital(words.get(to)));
                phrases.putIfAbsent(Words.fold(camel.toString(), Locale.ROOT), camel.toString());
            }
        }
    }

    private static String capital(String word) {
        String joined = word.replaceAll("[-‑]", "");
        int first = joined.offsetByCodePoints(0, 1);
        return joined.substring(0, first).toUpperCase(Locale.ROOT) + joined.substring(first);
    }
}
