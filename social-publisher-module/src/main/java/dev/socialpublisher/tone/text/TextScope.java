package dev.socialpublisher.tone.text;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.variant.VariantPart;
import java.util.List;
import java.util.regex.Pattern;

/** Vale's {@code scope}: what a rule counts within, or which part it means where {@code parts} does not say. */
public enum TextScope {
    TEXT,
    PARAGRAPH,
    SENTENCE,
    HEADING,
    ALT;

    private static final Pattern LINE = Pattern.compile("[^\\n]+");

    public VariantPart part() {
        return switch (this) {
            case TEXT, PARAGRAPH, SENTENCE -> VariantPart.TEXT;
            case HEADING -> VariantPart.CARD_TITLE;
            case ALT -> VariantPart.ALT_TEXT;
        };
    }

    /** Whether a part has several units of it. */
    public boolean divides() {
        return this == PARAGRAPH || this == SENTENCE;
    }

    /** In the text's order. */
    public List<Span> units(CheckedText text) {
        return switch (this) {
            case TEXT, HEADING, ALT -> List.of(new Span(0, text.text().length()));
            case PARAGRAPH ->
                LINE.matcher(text.text())
                        .results()
                        .map(line -> new Span(line.start(), line.end()))
                        .toList();
            case SENTENCE -> text.sentences();
        };
    }
}
