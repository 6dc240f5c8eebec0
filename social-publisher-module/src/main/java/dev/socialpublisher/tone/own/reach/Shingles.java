package dev.socialpublisher.tone.own.reach;

import dev.socialpublisher.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The runs of so many words of a text, ignoring case and accents; a shorter text is one run.
 *
 * @param runs empty for a text without words
 */
record Shingles(Set<String> runs) {
    Shingles {
        runs = Set.copyOf(runs);
    }

    static Shingles of(String text, int words, Locale locale) {
        List<String> all = Words.of(text, locale).stream()
                .map(word -> Words.fold(word, locale))
                .toList();
        Set<String> runs = new HashSet<>();
        int size = Math.min(words, all.size());
        for (int start = 0; size > 0 && start + size <= all.size(); start++) {
            runs.add(String.join(" ", all.subList(start, start + size)));
        }
        return new Shingles(runs);
    }

    /** How much of this text stands in the other, in per cent of its runs, rounded down. */
    int sharedWith(Shingles other) {
        long shared = runs.stream().filter(other.runs::contains).count();
        return runs.isEmpty() ? 0 : (int) (shared * 100 / runs.size());
    }
}
