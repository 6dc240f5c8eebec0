package dev.socialpublisher.tone.vale.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words in another case. */
public final class CaseForms {
    /** Between words: what is no letter or digit, and where a capital follows a small letter. */
    private static final Pattern BORDER =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private CaseForms() {}

    public static String capitalize(String words) {
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    public static String uncapitalize(String words) {
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toLowerCase(Locale.ROOT) + words.substring(first);
    }

    /** {@code words} in the case of what they replace: capitals, small letters, or a capital at the start. */
    public static String like(String found, String words) {
        String upper = found.toUpperCase(Locale.ROOT);
        String lower = found.toLowerCase(Locale.ROOT);
        if (found.equals(upper) && letters(found) > 1) {
            return words.toUpperCase(Locale.ROOT);
        }
        if (found.equals(lower)) {
            return words.toLowerCase(Locale.ROOT);
        }
        return found.equals(capitalize(lower)) ? capitalize(words.toLowerCase(Locale.ROOT)) : words;
    }

    /** Small letters, the words joined by {@code sign}. */
    static String joined(String words, String sign) {
        return parts(words).stream().map(part -> part.toLowerCase(Locale.ROOT)).collect(Collectors.joining(sign));
    }

    /** Joined without a sign, each with a capital, but perhaps the first. */
    static String camel(String words, UnaryOperator<String> first) {
        String joined = parts(words).stream()
                .map(part -> capitalize(part.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining());
        return first.apply(joined);
    }

    private static List<String> parts(String words) {
        return Arrays.stream(BORDER.split(words))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static long letters(String words) {
        return words.codePoints().filter(Character::isLetter).count();
    }
}
