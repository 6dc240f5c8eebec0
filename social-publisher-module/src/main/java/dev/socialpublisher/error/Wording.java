package dev.socialpublisher.error;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** A sentence for people, in both languages of the product. */
public record Wording(String english, String french) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu");

    /** French sets its high punctuation apart by a space at which no line may break. */
    private static final Pattern NARROW = Pattern.compile(" (?=[;!?])");

    private static final Pattern WIDE = Pattern.compile("(?<=«) | (?=[:»])");

    /**
     * Both sentences take the same values in the same order ({@code %1$s} where the languages differ in theirs), put in as
     * {@code String.format} does in each language; a value that is itself a wording is put in in the sentence's language.
     * Spaces of the French sentence, not those of its values, become no-break spaces where French typography wants them.
     */
    public static Wording of(String english, String french, Object... values) {
        return new Wording(
                String.format(Locale.ENGLISH, english, spoken(Locale.ENGLISH, values)),
                String.format(Locale.FRENCH, typeset(french), spoken(Locale.FRENCH, values)));
    }

    /** A day as a person writes it: 20 November 2026, 20 novembre 2026. */
    public static Wording day(LocalDate day) {
        return new Wording(
                DAY.withLocale(Locale.ENGLISH).format(day),
                DAY.withLocale(Locale.FRENCH).format(day));
    }

    /** The same in both languages: names, numbers, and sentences of a charter, which are in its own language. */
    public static Wording same(String words) {
        return new Wording(words, words);
    }

    /** French for every French locale, English otherwise. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }

    private static Object[] spoken(Locale locale, Object[] values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Wording words ? words.in(locale) : value)
                .toArray();
    }

    /** Makes spaces no-break spaces where French typography wants them; English has no space there. */
    public static String typeset(String french) {
        return WIDE.matcher(NARROW.matcher(french).replaceAll("\u202f")).replaceAll("\u00a0");
    }
}
