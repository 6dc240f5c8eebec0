package dev.socialpublisher.tone.literal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of every find of a regular expression without matching it. Errs on the side of matching: where the reader
 * is not sure it names no words and no extent.
 *
 * @param triggers words of which one stands in every find; a text without them needs no matching
 */
public record RequiredWords(Triggers triggers, Extent extent) {
    /** More alternatives than this filter nothing. */
    private static final int MOST = 100;

    /** The longest first, fewer before more. */
    private static final Comparator<Set<String>> BETTER =
            Comparator.<Set<String>>comparingInt(words -> -shortest(words)).thenComparingInt(Set::size);

    private static final RequiredWords UNKNOWN = new RequiredWords(Triggers.ALWAYS, Extent.UNKNOWN);

    /** Of a pattern that {@link java.util.regex.Pattern} takes. */
    public static RequiredWords of(String pattern) {
        try {
            PatternReader.Read read = new PatternReader(pattern).read();
            return new RequiredWords(read.words().map(Triggers::anyOf).orElse(Triggers.ALWAYS), read.extent());
        } catch (PatternReader.NotSure e) {
            return UNKNOWN;
        }
    }

    /** What a sequence needs, of all that its pieces need. */
    static Optional<Set<String>> best(List<Set<String>> needed) {
        return needed.stream().min(BETTER);
    }

    /** What an alternation needs: of each branch something, or nothing can be said. */
    static Optional<Set<String>> either(List<Optional<Set<String>>> branches) {
        Set<String> words = new HashSet<>();
        for (Optional<Set<String>> branch : branches) {
            if (branch.isEmpty()) {
                return Optional.empty();
            }
            words.addAll(branch.get());
        }
        return words.size() > MOST ? Optional.empty() : Optional.of(words);
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }
}
