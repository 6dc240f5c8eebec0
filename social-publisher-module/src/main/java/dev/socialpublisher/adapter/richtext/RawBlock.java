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
 * @param bold ranges of bold words
 * @param cite the attribution that the markup itself names, or empty
 */
record RawBlock(Kind kind, String text, List<TextLink> links, List<Span> bold, String cite) {
    enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        QUOTATION
    }

    RawBlock withCite(String newCite) {
        return new RawBlock(kind, text, links, bold, newCite);
    }

    RawBlock withKind(Kind newKind) {
        return new RawBlock(newKind, text, links, bold, cite);
    }

    /** The part of the text between two places, trimmed, with the links in it. */
    RawBlock part(int from, int to) {
        int start = Math.min(Blank.skip(text, from), to);
        int end = Math.max(start, Blank.trimEnd(text, to));
        Span kept = new Span(start, end);
        List<TextLink> moved = links.stream()
                .filter(link -> kept.contains(link.span()))
                .map(link -> new TextLink(link.span().shift(-start), link.target()))
                .toList();
        List<Span> emphasised = bold.stream()
                .flatMap(span -> intersection(span, kept).stream())
                .map(span -> span.shift(-start))
                .toList();
        return new RawBlock(kind, text.substring(start, end), moved, emphasised, cite);
    }

    /** Trimmed and in NFC. */
    RawBlock normal() {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return part(0, text.length());
        }
        List<TextLink> moved = links.stream()
                .map(link -> new TextLink(composed(link.span()), link.target()))
                .toList();
        List<Span> emphasised = bold.stream().map(this::composed).toList();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return new RawBlock(kind, composed, moved, emphasised, cite).part(0, composed.length());
    }

    boolean isWhollyBold() {
        int at = 0;
        for (Span span : bold) {
            if (Blank.skip(text, at) < span.start()) {
                return false;
            }
            at = Math.max(at, span.end());
        }
        return !text.isEmpty() && Blank.skip(text, at) == text.length();
    }

    private Span composed(Span span) {
        int start = TextRun.composed(text, span.start());
        return new Span(start, Math.max(start, TextRun.composed(text, span.end())));
    }

    private static Optional<Span> intersection(Span one, Span other) {
        int start = Math.max(one.start(), other.start());
        int end = Math.min(one.end(), other.end());
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
