package dev.socialpublisher.error;

import java.util.Locale;

/** A sentence for people, in both languages of the product. */
public record Wording(String english, String french) {
    /**
     * Both sentences take the same values in the same order ({@code %1$s} where the languages differ in theirs), put in as
     * {@code String.format} does in each language.
     */
    public static Wording of(String english, String french, Object... values) {
        return new Wording(
                String.format(Locale.ENGLISH, english, values), String.format(Locale.FRENCH, french, values));
    }

    /** French for every French locale, English otherwise. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }
}
