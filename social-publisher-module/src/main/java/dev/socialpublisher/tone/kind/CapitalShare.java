package dev.socialpublisher.tone.kind;

import dev.socialpublisher.tone.text.CheckedText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Measures how many words of a title are capitalised as they should be.
 *
 * @param exceptions lower case, folded; words that are right in any form
 * @param threshold per cent of the words that must be right
 */
record CapitalShare(Set<String> exceptions, int threshold) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");

    /** Short words that titles leave small, in both styles; AP capitalises those of four letters and more. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "but", "or", "nor", "for", "so", "yet", "as", "at", "by", "in", "of", "off", "on",
            "per", "to", "up", "via", "vs");

    private static final Set<String> SMALL_IN_CHICAGO = Set.of(
            "about", "above", "after", "along", "among", "around", "before", "behind", "below", "between", "from",
            "into", "onto", "over", "past", "since", "than", "through", "toward", "under", "until", "upon", "with",
            "within", "without");

    CapitalShare {
        exceptions = Set.copyOf(exceptions);
    }

    /** First word with a capital, the others without; acronyms and exceptions count as right. */
    boolean isSentence(String text) {
        List<String> words = words(text);
        long right = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean capital = startsWithCapital(word);
            right += isFree(word) || (i == 0 ? capital || !startsWithLetter(word) : !capital) ? 1 : 0;
        }
        return enough(right, words.size());
    }

    boolean isTitle(String text, boolean chicago) {
        List<String> words = words(text);
        long right = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String lower = word.toLowerCase(Locale.ROOT);
            boolean edge = i == 0 || i == words.size() - 1;
            boolean small = !edge && (SMALL.contains(lower) || (chicago && SMALL_IN_CHICAGO.contains(lower)));
            boolean capital = startsWithCapital(word) || !startsWithLetter(word);
            right += isFree(word) || capital != small ? 1 : 0;
        }
        return enough(right, words.size());
    }

    private boolean enough(long right, int all) {
        return all == 0 || right * 100 >= (long) threshold * all;
    }

    private boolean isFree(String word) {
        boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return acronym || exceptions.contains(CheckedText.fold(word).toLowerCase(Locale.ROOT));
    }

    private static boolean startsWithCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || Character.isTitleCase(word.codePointAt(0));
    }

    private static boolean startsWithLetter(String word) {
        return Character.isLetter(word.codePointAt(0));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
