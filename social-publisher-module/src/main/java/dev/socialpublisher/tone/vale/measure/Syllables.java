package dev.socialpublisher.tone.vale.measure;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Syllables of a word, by its letters: runs of vowels, without a silent e at the end. An estimate, one or two in ten words
 * off; no dictionary is asked. French parts at é, è and at a diaeresis and mutes {@code -e} and {@code -es}, as speech does
 * and verse does not; English keeps the e of {@code -le} behind a consonant.
 */
final class Syllables {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile("(?<=[a-z])(?<![^aeiouy]l)(?<![aeiouy])e$");
    private static final Pattern VOICELESS_ENDING = Pattern.compile("(?<=[a-z])(?<![^aeiouy]l)(?<![aeiouycsxzg])es$");

    /** An accent that is heard, and a diaeresis, begin a syllable of their own. */
    private static final Pattern FRENCH_VOWELS = Pattern.compile("[éèëïü]|[aàâeêiîoôuùûyœæ]+");

    private static final Pattern FRENCH_SILENT = Pattern.compile("(?<=[qg])ues?$|(?<=\\p{L}{2})es?$");

    private Syllables() {}

    /** At least 1. */
    static int of(String word, Locale language) {
        String lower = word.toLowerCase(Locale.ROOT);
        int found = language.getLanguage().equals("fr") ? french(lower) : english(lower);
        return Math.max(1, found);
    }

    private static int english(String word) {
        String spoken =
                VOICELESS_ENDING.matcher(SILENT.matcher(word).replaceAll("")).replaceAll("");
        return (int) VOWELS.matcher(spoken).results().count();
    }

    private static int french(String word) {
        String spoken = FRENCH_SILENT.matcher(word).replaceAll("");
        return (int) FRENCH_VOWELS.matcher(spoken).results().count();
    }
}
