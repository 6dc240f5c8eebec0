package dev.socialpublisher.tone.match;

import dev.socialpublisher.tone.text.CheckedText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that every find of a pattern begins with. A text without them needs no regular expression, which spares most
 * of a charter's work: nearly all tokens are plain words that are not there.
 *
 * @param words folded, lower case; empty where nothing can be said
 */
record LiteralStart(String words) {
    private static final Pattern START = Pattern.compile("^[\\p{L}\\p{M}\\p{N} '-]+");
    private static final String MAKES_LAST_OPTIONAL = "?*{";

    static LiteralStart of(String source) {
        String folded = CheckedText.fold(source);
        Matcher start = START.matcher(folded);
        if (hasAlternatives(folded) || !start.find()) {
            return new LiteralStart("");
        }
        String words = start.group();
        boolean optional =
                words.length() < folded.length() && MAKES_LAST_OPTIONAL.indexOf(folded.charAt(words.length())) >= 0;
        String certain = optional ? words.substring(0, words.offsetByCodePoints(words.length(), -1)) : words;
        return new LiteralStart(certain.toLowerCase(Locale.ROOT));
    }

    boolean isIn(String lowerCaseText) {
        return lowerCaseText.contains(words);
    }

    /** Outside groups; brackets inside character classes only make the answer more careful. */
    private static boolean hasAlternatives(String source) {
        int depth = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == '|' && depth <= 0) {
                return true;
            }
        }
        return false;
    }
}
