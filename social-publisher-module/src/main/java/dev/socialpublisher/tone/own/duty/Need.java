package dev.socialpublisher.tone.own.duty;

import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.VariantPart;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a {@link RequiredKind} rule asks for: the key {@code of}. */
enum Need {
    /** Beside the text or in it. */
    LINK(VariantPart.LINK),
    IMAGE(VariantPart.TEXT),
    /** Where there is a picture. */
    ALT_TEXT(VariantPart.ALT_TEXT),
    /** Where there is a picture. */
    CREDIT(VariantPart.TEXT),
    HASHTAG(VariantPart.HASHTAGS),
    /** To the reader: not inside quotation marks. */
    QUESTION(VariantPart.TEXT),
    /** A day, a weekday or an hour. */
    DATE(VariantPart.TEXT),
    /** One of the rule's {@code tokens}. */
    CALL(VariantPart.TEXT),
    /** One of the rule's {@code tokens}. */
    WORDS(VariantPart.TEXT);

    private static final Pattern TAG = Pattern.compile("(?<![\\p{L}\\p{N}&/])#\\p{L}");

    private final VariantPart part;

    Need(VariantPart part) {
        this.part = part;
    }

    /** Where it is missed. */
    VariantPart part() {
        return part;
    }

    /** Whether it is looked for in the words, by patterns. */
    boolean isInWords() {
        return switch (this) {
            case LINK, IMAGE, ALT_TEXT, CREDIT, HASHTAG -> false;
            case QUESTION, DATE, CALL, WORDS -> true;
        };
    }

    /** Whether a variant has what is not in the words. */
    boolean isIn(Variant variant) {
        return switch (this) {
            case LINK ->
                variant.link().isPresent()
                        || CheckedText.LINK.matcher(variant.text()).find();
            case IMAGE -> variant.image().isPresent();
            case ALT_TEXT -> noPictureWithout(variant, image -> image.alt().value());
            case CREDIT -> noPictureWithout(variant, image -> image.credit().value());
            case HASHTAG ->
                !variant.hashtags().isEmpty() || TAG.matcher(variant.text()).find();
            case QUESTION, DATE, CALL, WORDS -> false;
        };
    }

    /** What stands for it in the words of that language, beside a rule's tokens. */
    List<String> patterns(Locale language) {
        return switch (this) {
            case QUESTION -> List.of("[?？]");
            case DATE -> dates(language);
            case LINK, IMAGE, ALT_TEXT, CREDIT, HASHTAG, CALL, WORDS -> List.of();
        };
    }

    private static List<String> dates(Locale language) {
        String months =
                names(Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, language)));
        String days = names(Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, language)));
        return List.of(
                "(?:" + days + ")",
                "\\d{1,2}(?:er|st|nd|rd|th)? (?:" + months + ")",
                "(?:" + months + ") \\d{1,2}(?:st|nd|rd|th)?",
                "\\d{4}-\\d{2}-\\d{2}",
                "\\d{1,2}/\\d{1,2}",
                "\\d{1,2} ?h(?: ?\\d{2})?",
                "\\d{1,2}:\\d{2}",
                "\\d{1,2} ?[ap]\\.?m");
    }

    private static String names(Stream<String> names) {
        return names.map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static boolean noPictureWithout(Variant variant, Function<VariantImage, String> words) {
        return variant.images().stream().map(words).noneMatch(String::isBlank);
    }
}
