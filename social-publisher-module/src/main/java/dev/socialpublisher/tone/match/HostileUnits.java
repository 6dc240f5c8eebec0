package dev.socialpublisher.tone.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Pieces of text that make careless patterns explode when they are repeated. */
public final class HostileUnits {
    /** Only patterns that repeat can explode. */
    private static final Pattern REPEAT = Pattern.compile("[*+{]");

    private static final int MAX_LETTERS = 12;

    private static final List<String> ALWAYS =
            List.of("a", "A", "é", "1", " ", "a ", "A ", "a a", "!", "a'", "ab", "#a ");

    private HostileUnits() {}

    /** For a pattern as its file has it: the usual ones, and its own letters and digits; none where it repeats nothing. */
    public static Set<String> of(String source) {
        if (!REPEAT.matcher(source).find()) {
            return Set.of();
        }
        Set<String> units = new LinkedHashSet<>(ALWAYS);
        source.codePoints()
                .filter(Character::isLetterOrDigit)
                .distinct()
                .limit(MAX_LETTERS)
                .forEach(letter -> units.add(Character.toString(letter)));
        return units;
    }
}
