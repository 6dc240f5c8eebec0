package dev.socialpublisher.error;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sentence for people, in both languages of the product. What is stored of it is both, so that each reader has theirs. */
public record Wording(String english, String french) implements Worded {
    public static final Wording NONE = new Wording("", "");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu");

    /** French sets its high punctuation apart by a space at which no line may break. */
    private static final Pattern NARROW = Pattern.compile(" (?=[;!?])");

    private static final Pattern WIDE = Pattern.compile("(?<=«) | (?=[:»])");

    /**
     * Both sentences take the same values in the same order ({@code %1$s} where the languages differ in theirs), put in as
     * {@code String.format} does in each language; a {@link Worded} value is put in in the sentence's language. Spaces of
     * the French sentence, not those of its values, become no-break spaces where French typography wants them.
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

    /**
     * The same in both languages: names, numbers, what a person or a network said, and sentences of a charter, which are in
     * its own language.
     */
    public static Wording same(String words) {
        return new Wording(words, words);
    }

    /** A value by itself, for instance a time. */
    public static Wording saying(Worded value) {
        return new Wording(value.in(Locale.ENGLISH), value.in(Locale.FRENCH));
    }

    /** One after the other, with {@code separator} between them. */
    public static Wording joined(Wording separator, List<Wording> parts) {
        return new Wording(
                parts.stream().map(Wording::english).collect(Collectors.joining(separator.english())),
                parts.stream().map(Wording::french).collect(Collectors.joining(separator.french())));
    }

    /** Both sentences changed in the same way, for instance freed of secrets. */
    public Wording map(UnaryOperator<String> change) {
        return new Wording(change.apply(english), change.apply(french));
    }

    public boolean isEmpty() {
        return english.isEmpty();
    }

    /** French for every French locale, English otherwise. */
    @Override
    public String in(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }

    private static Object[] spoken(Locale locale, Object[] values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Worded words ? words.in(locale) : value)
                .toArray();
    }

    /** Makes spaces no-break spaces where French typography wants them; English has no space there. */
    public static String typeset(String french) {
        return WIDE.matcher(NARROW.matcher(french).replaceAll("\u202f")).replaceAll("\u00a0");
    }
}
