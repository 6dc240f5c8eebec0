package dev.socialpublisher.variant;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticlePart;
import dev.socialpublisher.article.Passage;
import dev.socialpublisher.text.Sentences;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the passages that an edited text comes from, sentence by sentence: the one that holds the same words in the same
 * order, else the one that shares most of what the sentence is about. A sentence that resembles nothing has none.
 */
public final class PassageFinder {
    /** Below this share of common words a resemblance is chance. */
    private static final double LEAST_SHARED = 0.5;

    /** About 40,000 words: bounds the work on each keystroke; what lies beyond is not looked at. */
    private static final int MOST_SENTENCES = 2_000;

    private final Locale locale;
    private final List<Source> sources;

    private record Source(Passage passage, String words, Set<String> keys) {}

    private PassageFinder(Locale locale, List<Source> sources) {
        this.locale = locale;
        this.sources = sources;
    }

    public static PassageFinder in(Article article) {
        Locale locale = article.ref().key().locale();
        List<Source> sources = new ArrayList<>();
        add(sources, ArticlePart.TITLE, 0, article.title(), locale);
        add(sources, ArticlePart.LEAD, 0, article.lead(), locale);
        for (int i = 0; i < article.body().size() && sources.size() < MOST_SENTENCES; i++) {
            add(sources, ArticlePart.BODY, i, article.body().get(i).text(), locale);
        }
        return new PassageFinder(locale, sources);
    }

    /** Ordered by span; at most one for each sentence. */
    public List<Provenance> find(String text) {
        return Sentences.split(text, locale).stream()
                .flatMap(sentence -> find(text, sentence).stream())
                .toList();
    }

    private Optional<Provenance> find(String text, Span sentence) {
        String words = joined(sentence.of(text), locale);
        if (words.isBlank()) {
            return Optional.empty();
        }
        Optional<Source> same = sources.stream()
                .filter(source -> source.words().contains(words))
                .findFirst();
        return same.map(source -> new Provenance(sentence, source.passage(), true))
                .or(() ->
                        resembling(sentence.of(text)).map(source -> new Provenance(sentence, source.passage(), false)));
    }

    private Optional<Source> resembling(String sentence) {
        Set<String> keys = Words.keys(sentence, locale);
        if (keys.size() < 2) {
            return Optional.empty();
        }
        Source best = null;
        double bestShare = LEAST_SHARED;
        for (Source source : sources) {
            double share = shared(keys, source.keys()) / (double) keys.size();
            if (share > bestShare || (best == null && share >= bestShare)) {
                best = source;
                bestShare = share;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long shared(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).count();
    }

    private static void add(List<Source> sources, ArticlePart part, int block, String text, Locale locale) {
        for (Span span : Sentences.split(text, locale)) {
            String sentence = span.of(text);
            sources.add(new Source(
                    new Passage(part, block, span, sentence), joined(sentence, locale), Words.keys(sentence, locale)));
        }
    }

    /** Words in order between blanks: equal for texts that differ in typography only. */
    private static String joined(String text, Locale locale) {
        return " " + String.join(" ", Words.of(text, locale)) + " ";
    }
}
