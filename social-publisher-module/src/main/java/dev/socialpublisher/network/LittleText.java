package dev.socialpublisher.network;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * LinkedIn's little text format (learn.microsoft.com, little text format, 2026-11-22): signs that it reserves stand for
 * themselves only behind a backslash. A sign that is left bare makes LinkedIn cut the text there without an error. Pure.
 */
public final class LittleText {
    private static final String RESERVED = "|{}@[]()<>#\\*_~";
    private static final char ESCAPE = '\\';

    private LittleText() {}

    static boolean isReserved(int sign) {
        return RESERVED.indexOf(sign) >= 0;
    }

    /** The text with every reserved sign escaped but those that begin one of {@code hashtags}, which stay hashtags. */
    public static String escape(String text, Collection<String> hashtags) {
        Pattern hashtag = hashtag(List.copyOf(hashtags));
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean bare = sign == '#'
                    && hashtag.matcher(text).region(i, text.length()).lookingAt();
            if (isReserved(sign) && !bare) {
                escaped.append(ESCAPE);
            }
            escaped.append(sign);
        }
        return escaped.toString();
    }

    /** What readers see of an escaped text. */
    public static String unescape(String escaped) {
        StringBuilder text = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            boolean behind = escaped.charAt(i) == ESCAPE && i + 1 < escaped.length();
            text.append(escaped.charAt(behind ? ++i : i));
        }
        return text.toString();
    }

    /** One that no letter, digit or underscore continues; none where there are no hashtags. */
    private static Pattern hashtag(List<String> hashtags) {
        String words = hashtags.stream()
                .filter(word -> word.chars().noneMatch(LittleText::isReserved))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return words.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile("#(?:" + words + ")(?![\\p{L}\\p{N}\\p{M}_])");
    }
}
