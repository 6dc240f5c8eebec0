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
    private final List<Source> blocks;
    private final List<Source> sentences;

    private record Source(Passage passage, String words, Set<String> keys) {}

    private PassageFinder(Locale locale, List<Source> blocks, List<Source> sentences) {
        this.locale = locale;
        this.blocks = blocks;
        this.sentences = sentences;
    }

    public static PassageFinder in(Article article) {
        Locale locale = article.ref().key().locale();
        List<Source> blocks = new ArrayList<>();
        List<Source> sentences = new ArrayList<>();
        List<Passage> parts = new ArrayList<>();
        parts.add(whole(ArticlePart.TITLE, 0, article.title()));
        parts.add(whole(ArticlePart.LEAD, 0, article.lead()));
        for (int i = 0; i < article.body().size(); i++) {
            parts.add(whole(ArticlePart.BODY, i, article.body().get(i).text()));
        }
        for (Passage part : parts) {
            if (sentences.size() < MOST_SENTENCES) {
                blocks.add(source(part, locale));
                Sentences.split(part.text(), locale).forEach(span -> sentences.add(source(piece(part, span), locale)));
            }
        }
        return new PassageFinder(locale, blocks, sentences);
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
        return blocks.stream()
                .filter(block -> block.words().contains(words))
                .findFirst()
                .map(block -> new Provenance(sentence, quoted(block, words), true))
                .or(() ->
                        resembling(sentence.of(text)).map(source -> new Provenance(sentence, source.passage(), false)));
    }

    /** The stretch of the block that holds just these words; it may span several of its sentences. */
    private static Passage quoted(Source block, String words) {
        List<Span> spans = Words.spans(block.passage().text());
        int before = (int) block.words()
                .substring(0, block.words().indexOf(words))
                .chars()
                .filter(each -> each == ' ')
                .count();
        int count = (int) words.strip().chars().filter(each -> each == ' ').count() + 1;
        return piece(
                block.passage(),
                new Span(
                        spans.get(before).start(), spans.get(before + count - 1).end()));
    }

    private Optional<Source> resembling(String sentence) {
        Set<String> keys = Words.keys(sentence, locale);
        if (keys.size() < 2) {
            return Optional.empty();
        }
        Source best = null;
        double bestShare = LEAST_SHARED;
        for (Source source : sentences) {
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

    private static Passage whole(ArticlePart part, int block, String text) {
        return new Passage(part, block, new Span(0, text.length()), text);
    }

    private static Passage piece(Passage of, Span span) {
        return new Passage(of.part(), of.block(), span, span.of(of.text()));
    }

    private static Source source(Passage passage, Locale locale) {
        return new Source(passage, joined(passage.text(), locale), Words.keys(passage.text(), locale));
    }

    /** Words in order between blanks: equal for texts that differ in typography only. */
    private static String joined(String text, Locale locale) {
        return " " + String.join(" ", Words.of(text, locale)) + " ";
    }
}
