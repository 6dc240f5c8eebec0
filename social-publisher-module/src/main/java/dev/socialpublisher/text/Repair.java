package dev.socialpublisher.text;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One repair; a match that touches a kept stretch is left alone.
 *
 * @param signs of which one stands in every match: most sentences have nothing to repair
 */
record Repair(List<String> signs, Pattern pattern, Function<MatchResult, String> repair) {
    Repair(List<String> signs, String pattern, String replacement) {
        this(signs, Pattern.compile(pattern), match -> filled(replacement, match));
    }

    Repair(List<String> signs, String pattern, Function<MatchResult, String> repair) {
        this(signs, Pattern.compile(pattern), repair);
    }

    static String all(List<Repair> repairs, String text) {
        String repaired = text;
        for (Repair repair : repairs) {
            repaired = repair.apply(repaired);
        }
        return repaired;
    }

    String apply(String text) {
        if (signs.stream().noneMatch(text::contains)) {
            return text;
        }
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        Iterator<Span> kept = Kept.spans(text).iterator();
        Span next = kept.hasNext() ? kept.next() : null;
        StringBuilder repaired = new StringBuilder();
        int from = 0;
        do {
            while (next != null && next.end() <= matcher.start()) {
                next = kept.hasNext() ? kept.next() : null;
            }
            if (next == null || next.start() >= matcher.end()) {
                repaired.append(text, from, matcher.start()).append(repair.apply(matcher));
                from = matcher.end();
            }
        } while (matcher.find());
        return repaired.append(text, from, text.length()).toString();
    }

    private static String filled(String replacement, MatchResult match) {
        return match.groupCount() == 0 || match.group(1) == null
                ? replacement
                : replacement.replace("$1", match.group(1));
    }
}
