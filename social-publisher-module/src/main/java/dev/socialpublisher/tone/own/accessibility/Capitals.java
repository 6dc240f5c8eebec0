package dev.socialpublisher.tone.own.accessibility;

import dev.socialpublisher.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in capitals, one after the other. */
final class Capitals {
    private static final Pattern RUN =
            Pattern.compile("(?<![\\p{L}\\p{N}#@_])\\p{Lu}+(?:[ \\u00A0'’-]+\\p{Lu}+)*(?![\\p{L}\\p{N}_])");
    private static final Pattern BEGINNING = Pattern.compile("(?:^|[.!?…\\n])[\\s\\u00A0\\u202F«“]*$");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}{2,}");
    private static final Pattern LONG_WORD = Pattern.compile("\\p{Lu}{3,}");

    private Capitals() {}

    /** Runs of more than {@code max} words of two letters and more, one of three at least. */
    static List<Obstacle> in(String text, int max, Locale locale) {
        List<Obstacle> found = new ArrayList<>();
        Matcher matcher = RUN.matcher(text);
        while (matcher.find()) {
            String run = matcher.group();
            if (WORD.matcher(run).results().count() > max
                    && LONG_WORD.matcher(run).find()) {
                boolean begins =
                        BEGINNING.matcher(text.substring(0, matcher.start())).find();
                found.add(new Obstacle(
                        new Span(matcher.start(), matcher.end()), Optional.of(small(run, begins, locale)), false));
            }
        }
        return found;
    }

    /** Names among the words lose their capital too: a person has to look. */
    private static String small(String run, boolean begins, Locale locale) {
        String small = run.toLowerCase(locale);
        return begins ? run.substring(0, 1) + small.substring(1) : small;
    }
}
