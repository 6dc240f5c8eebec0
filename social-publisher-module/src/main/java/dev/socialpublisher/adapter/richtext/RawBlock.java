package dev.socialpublisher.adapter.richtext;

import dev.socialpublisher.article.TextLink;
import dev.socialpublisher.text.Blank;
import dev.socialpublisher.text.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * A block as the markup gives it, before anybody asks who speaks.
 *
 * @param cite the attribution that the markup itself names, or empty
 */
record RawBlock(Kind kind, String text, Styles styles, String cite) {
    enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        QUOTATION
    }

    RawBlock withCite(String newCite) {
        return new RawBlock(kind, text, styles, newCite);
    }

    List<TextLink> links() {
        return styles.links();
    }

    /** The part of the text between two places, trimmed, with the styles in it. */
    RawBlock part(int from, int to) {
        int start = Math.min(Blank.skip(text, from), to);
        int end = Math.max(start, Blank.trimEnd(text, to));
        Styles kept = styles.moved(span -> within(span, start, end));
        return new RawBlock(kind, text.substring(start, end), kept, cite);
    }

    /** Trimmed and in NFC. */
    RawBlock normal() {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return part(0, text.length());
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        Styles moved = styles.moved(span -> {
            int start = composedLength(span.start());
            return Optional.of(new Span(start, Math.max(start, composedLength(span.end()))));
        });
        return new RawBlock(kind, composed, moved, cite).part(0, composed.length());
    }

    boolean isWhollyBold() {
        return covers(styles.bold());
    }

    /** Set apart by its type: wholly bold or wholly italic. */
    boolean isEmphasised() {
        return isWhollyBold() || covers(styles.italic());
    }

    /** How far the bold words at the beginning reach; 0 when it does not begin in bold. */
    int boldUntil() {
        return styles.bold().stream()
                .filter(span -> span.start() == 0)
                .mapToInt(Span::end)
                .max()
                .orElse(0);
    }

    private boolean covers(List<Span> spans) {
        int at = 0;
        for (Span span : spans.stream().sorted().toList()) {
            if (Blank.skip(text, at) < span.start()) {
                return false;
            }
            at = Math.max(at, span.end());
        }
        return !text.isEmpty() && Blank.skip(text, at) == text.length();
    }

    private int composedLength(int index) {
        return Normalizer.normalize(text.substring(0, index), Normalizer.Form.NFC)
                .length();
    }

    private static Optional<Span> within(Span span, int start, int end) {
        int from = Math.max(span.start(), start);
        int to = Math.min(span.end(), end);
        return from < to ? Optional.of(new Span(from - start, to - start)) : Optional.empty();
    }
}
