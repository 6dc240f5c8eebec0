package dev.socialpublisher.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Stretches of a text that mean what they mean as they stand: web and mail addresses, handles, hashtags, clock times,
 * code. Nothing may retouch or part them.
 */
public final class Kept {
    private static final String TAIL = "(?<![.,;:!?…)\\]»”’\"'])";
    private static final Pattern PATTERN = Pattern.compile(
            String.join(
                    "|",
                    "`[^`\\n]{1,200}`",
                    "\\b(?:https?|ftp)://[^\\s<>«»“”\"`]{1,2000}" + TAIL,
                    "\\bwww\\.[^\\s<>«»“”\"`]{1,2000}" + TAIL,
                    "\\b[\\w+-](?:[\\w.+-]{0,63})@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}",
                    "(?<![\\w@/])@\\w(?:[\\w.-]{0,62}\\w)?(?:@\\w(?:[\\w.-]{0,250}\\w)?)?",
                    "(?<![\\w#&])#\\w{1,100}",
                    "\\b\\d{1,2}:\\d{2}(?::\\d{2})?\\b",
                    "\\b[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,4}\\.(?:com|org|net|eu|info|io|fr|be|ch|ca|uk|ie|de|example)\\b"
                            + "(?:/[^\\s<>«»“”\"`]{0,2000}" + TAIL + ")?"),
            Pattern.UNICODE_CHARACTER_CLASS);

    private Kept() {}

    /** In order, without overlaps. */
    public static List<Span> spans(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        return PATTERN.matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    /** Most sentences hold nothing of the kind, and the pattern is dear. */
    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@' || c == '#' || c == '`' || ((c == '.' || c == ':') && joins(text, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a full stop or colon may part an address or a time: a name, a number or {@code //} follows, or www is before. */
    private static boolean joins(String text, int at) {
        int next = at + 1 < text.length() ? text.codePointAt(at + 1) : ' ';
        return Character.isLetterOrDigit(next) || next == '/' || (at > 0 && text.charAt(at - 1) == 'w');
    }
}
