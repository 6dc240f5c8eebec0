package dev.socialpublisher.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns typewriter quotation marks into a language's own, all of a text or none: a half-turned text is worse. */
final class StraightQuotes {
    private static final Pattern PAIR =
            Pattern.compile("(?<![\\p{L}\\p{N}])\"(?![\\s\\u00A0\\u202F\"])[^\"\\n]{0,600}\\p{L}[^\"\\n]{0,600}"
                    + "(?<![\\s\\u00A0\\u202F\"])\"(?![\\p{L}\\p{N}\"])");

    private StraightQuotes() {}

    static String turn(String text, String opening, String closing) {
        if (text.indexOf('"') < 0) {
            return text;
        }
        List<Span> pairs = PAIR.matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
        return pairs.size() * 2L == countOutside(text, Kept.spans(text)) ? turned(text, pairs, opening, closing) : text;
    }

    private static String turned(String text, List<Span> pairs, String opening, String closing) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (Span pair : pairs) {
            pieces.add(text.substring(from, pair.start()));
            pieces.add(opening);
            pieces.add(text.substring(pair.start() + 1, pair.end() - 1));
            pieces.add(closing);
            from = pair.end();
        }
        return String.join("", pieces) + text.substring(from);
    }

    private static long countOutside(String text, List<Span> kept) {
        long inside = kept.stream().mapToLong(span -> count(span.of(text))).sum();
        return inside > 0 ? -1 : count(text);
    }

    private static long count(String text) {
        return text.chars().filter(c -> c == '"').count();
    }
}
