package dev.socialpublisher.tone.text;

import dev.socialpublisher.text.Quotes;
import dev.socialpublisher.text.Sentences;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.literal.CaseFold;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text in the forms that rules look at. Words and sentences are split once, when first asked for; two threads that ask
 * at the same time split twice and find the same.
 */
final class Forms {
    private final Locale locale;
    private final String text;
    private final String exact;
    private final String folded;
    private final String lowerCase;
    private final List<Span> quotations;
    private volatile @Nullable List<Span> words;
    private volatile @Nullable List<Span> sentences;

    private Forms(String text, String exact, Locale locale, List<Span> quotations) {
        this.locale = locale;
        this.text = text;
        this.exact = exact;
        this.folded = CheckedText.fold(exact);
        this.lowerCase = CaseFold.of(folded);
        this.quotations = List.copyOf(quotations);
    }

    /** {@code exact} of the text's length. */
    static Forms of(String text, String exact, Locale locale) {
        return new Forms(text, exact, locale, Quotes.spans(text));
    }

    /** Of one piece; what stood in a quotation still does. */
    Forms only(Span piece) {
        List<Span> inside = quotations.stream()
                .filter(quotation -> quotation.start() < piece.end() && quotation.end() > piece.start())
                .map(quotation -> new Span(
                        Math.max(0, quotation.start() - piece.start()),
                        Math.min(piece.end(), quotation.end()) - piece.start()))
                .toList();
        return new Forms(piece.of(text), piece.of(exact), locale, inside);
    }

    Locale locale() {
        return locale;
    }

    String text() {
        return text;
    }

    String exact() {
        return exact;
    }

    String folded() {
        return folded;
    }

    String lowerCase() {
        return lowerCase;
    }

    List<Span> quotations() {
        return quotations;
    }

    List<Span> words() {
        List<Span> known = words;
        if (known == null) {
            known = Words.of(folded);
            words = known;
        }
        return known;
    }

    List<Span> sentences() {
        List<Span> known = sentences;
        if (known == null) {
            known = Sentences.split(text, locale);
            sentences = known;
        }
        return known;
    }
}
