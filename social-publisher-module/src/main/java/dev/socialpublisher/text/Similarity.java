package dev.socialpublisher.text;

import java.util.Locale;
import java.util.Set;

/** How much two texts say the same: the share of their content words that they have in common, 0 to 1. */
public final class Similarity {
    private Similarity() {}

    /** Common words over all words (Jaccard), grammatical words and plural endings aside; 0 when one has none. */
    public static double of(String one, String other, Locale locale) {
        return of(Words.keys(one, locale), Words.keys(other, locale));
    }

    /** The same for texts whose {@link Words#keys} are known. */
    public static double of(Set<String> ones, Set<String> others) {
        long common = ones.stream().filter(others::contains).count();
        return common == 0 ? 0 : (double) common / (ones.size() + others.size() - common);
    }
}
