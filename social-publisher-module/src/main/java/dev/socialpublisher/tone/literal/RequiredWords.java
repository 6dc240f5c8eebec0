package dev.socialpublisher.tone.literal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words of which one stands in every find of a regular expression; a text without them needs no matching. Errs on the
 * side of matching: where the reader is not sure it names none.
 */
public final class RequiredWords {
    /** More alternatives than this filter nothing. */
    private static final int MOST = 100;

    /** The longest first, fewer before more. */
    private static final Comparator<Set<String>> BETTER =
            Comparator.<Set<String>>comparingInt(words -> -shortest(words)).thenComparingInt(Set::size);

    private RequiredWords() {}

    /** Of a pattern that {@link java.util.regex.Pattern} takes; empty where nothing can be said. */
    public static Triggers of(String pattern) {
        try {
            return new PatternReader(pattern).words().map(Triggers::anyOf).orElse(Triggers.ALWAYS);
        } catch (PatternReader.NotSure e) {
            return Triggers.ALWAYS;
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
