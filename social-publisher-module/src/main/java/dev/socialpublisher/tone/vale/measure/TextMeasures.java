package dev.socialpublisher.tone.vale.measure;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.tone.text.TextScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be counted of a text, by the names that Vale's formulas have for it. What a post cannot have (headings, lists,
 * quotations in blocks, code) is 0. Source: https://vale.sh/docs/checks/metric, checked 2026-11-22.
 *
 * @param counts by name; each of {@link #NAMES}
 */
record TextMeasures(Map<String, Double> counts) {
    static final String WORDS = "words";
    static final String SENTENCES = "sentences";
    static final String SYLLABLES = "syllables";
    static final String CHARACTERS = "characters";
    static final String COMPLEX = "complex_words";
    static final String POLYSYLLABIC = "polysyllabic_words";

    private static final String LONG = "long_words";
    private static final String PARAGRAPHS = "paragraphs";

    static final List<String> NAMES = List.of(
            "blockquote",
            CHARACTERS,
            COMPLEX,
            "heading.h1",
            "heading.h2",
            "heading.h3",
            "heading.h4",
            "heading.h5",
            "heading.h6",
            "list",
            LONG,
            PARAGRAPHS,
            POLYSYLLABIC,
            "pre",
            SENTENCES,
            SYLLABLES,
            WORDS);

    /** Signs of a word that is not yet long. */
    private static final int SHORT = 6;

    private static final int FEW_SYLLABLES = 2;

    /** Endings that make an English word longer, not harder. */
    private static final Set<String> ENDINGS = Set.of("es", "ed", "ing");

    TextMeasures {
        counts = Map.copyOf(counts);
    }

    static TextMeasures of(CheckedText text) {
        Map<String, Double> counts = new LinkedHashMap<>();
        NAMES.forEach(name -> counts.put(name, 0.0));
        counts.put(SENTENCES, (double) text.sentences().size());
        counts.put(PARAGRAPHS, (double) paragraphs(text));
        text.words().forEach(word -> count(word.of(text.folded()), text, counts));
        return new TextMeasures(counts);
    }

    double get(String name) {
        return counts.getOrDefault(name, 0.0);
    }

    private static void count(String word, CheckedText text, Map<String, Double> counts) {
        boolean french = text.locale().getLanguage().equals("fr");
        int syllables = Syllables.of(word, text.locale());
        boolean lengthened = !french && ENDINGS.stream().anyMatch(word::endsWith);
        add(counts, WORDS, 1);
        add(counts, SYLLABLES, syllables);
        add(counts, CHARACTERS, (double)
                word.codePoints().filter(Character::isLetterOrDigit).count());
        add(counts, LONG, word.codePointCount(0, word.length()) > SHORT ? 1 : 0);
        add(counts, POLYSYLLABIC, syllables > FEW_SYLLABLES ? 1 : 0);
        add(counts, COMPLEX, syllables - (lengthened ? 1 : 0) > FEW_SYLLABLES ? 1 : 0);
    }

    private static void add(Map<String, Double> counts, String name, double more) {
        counts.merge(name, more, Double::sum);
    }

    private static long paragraphs(CheckedText text) {
        return TextScope.PARAGRAPH.units(text).stream()
                .map((Span line) -> line.of(text.text()))
                .filter(line -> !line.isBlank())
                .count();
    }
}
