package dev.socialpublisher.tone.text;

import dev.socialpublisher.text.Quotes;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.variant.PostText;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantPart;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One part of a variant as rules see it; positions are those of the part's text.
 *
 * @param text as written
 * @param exact as written, but addresses blanked out: they are not words
 * @param folded besides, typographic apostrophes, hyphens and no-break spaces replaced by the plain ones
 * @param lowerCase the folded text in lower case; may have another length, so for looking only
 * @param quotations ranges inside quotation marks: other people's words
 */
public record CheckedText(
        VariantPart part,
        Locale locale,
        String text,
        String exact,
        String folded,
        String lowerCase,
        List<Span> quotations) {
    /** Longer texts are looked at up to here; no network takes as much. */
    public static final int MAX_LENGTH = 30_000;

    /** An address in a text. */
    public static final Pattern LINK = Pattern.compile("https?://[^\\s«»“”\"<>]+", Pattern.CASE_INSENSITIVE);

    private static final char NOT_A_WORD = '\uFFFC';

    public CheckedText {
        quotations = List.copyOf(quotations);
    }

    public static CheckedText of(Variant variant, VariantPart part) {
        String text = textOf(variant, part);
        String bounded = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
        String exact = part == VariantPart.LINK ? bounded : withoutLinks(bounded);
        String folded = fold(exact);
        return new CheckedText(
                part, variant.locale(), bounded, exact, folded, folded.toLowerCase(Locale.ROOT), Quotes.spans(bounded));
    }

    /** Whether a place is inside quotation marks. */
    public boolean isQuoted(Span span) {
        return quotations.stream().anyMatch(quotation -> quotation.contains(span));
    }

    /** The part's text; empty where the variant lacks the part. Hashtags stand in one line, a space between them. */
    public static String textOf(Variant variant, VariantPart part) {
        return switch (part) {
            case TEXT -> variant.text();
            case HASHTAGS -> PostText.hashtagLine(variant);
            case LINK -> variant.link().map(Object::toString).orElse("");
            case ALT_TEXT -> variant.image().map(image -> image.alt().value()).orElse("");
            case CARD_TITLE -> variant.card().map(card -> card.title()).orElse("");
            case CARD_DESCRIPTION ->
                variant.card().map(card -> card.description()).orElse("");
        };
    }

    /** Same length as {@code text}. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(plain(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '\u00A0', '\u202F', '\u2007', '\u2009' -> ' ';
            case '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }

    private static String withoutLinks(String text) {
        return LINK.matcher(text).replaceAll(link -> String.valueOf(NOT_A_WORD).repeat(link.end() - link.start()));
    }
}
