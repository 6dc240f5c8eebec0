package dev.socialpublisher.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a text may end early, an ellipsis behind it: never inside a word, a quotation, a bracket, a kept stretch, a name
 * of several words, or between a number and its unit.
 */
public final class Cuts {
    public static final String ELLIPSIS = "…";
    private static final String CLAUSE_MARKS = ",;:–—";

    private Cuts() {}

    /** Ends of clauses, ascending; the mark itself is cut away with what follows. */
    public static List<Integer> clauses(String text, Locale locale) {
        return words(text, locale).stream()
                .filter(end -> closesClause(text, end))
                .toList();
    }

    /** Ends of words that do not ask for a next one, ascending, without the end of the text. */
    public static List<Integer> words(String text, Locale locale) {
        List<Span> closed = new ArrayList<>(Kept.spans(text));
        closed.addAll(Quotes.spans(text));
        closed.addAll(Brackets.spans(text));
        List<Span> words = Words.spans(text);
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            Span word = words.get(i);
            boolean free = closed.stream().noneMatch(it -> it.start() < word.end() && word.end() < it.end());
            if (free && mayEnd(text, word, words.get(i + 1), locale)) {
                ends.add(word.end());
            }
        }
        return ends;
    }

    /** The text, or its longest beginning with an ellipsis that has at most {@code most} characters; empty if none has. */
    public static String shorten(String text, int most, Locale locale) {
        if (Graphemes.count(text) <= most) {
            return text;
        }
        String within = Graphemes.first(text, most + 1);
        String shortened = "";
        for (int end : words(text.substring(0, Math.min(text.length(), within.length() + 200)), locale)) {
            if (end < within.length() && Graphemes.count(text.substring(0, end)) < most) {
                shortened = text.substring(0, end) + ELLIPSIS;
            }
        }
        return shortened;
    }

    private static boolean closesClause(String text, int end) {
        int mark = Blank.skip(text, end);
        return mark < text.length()
                && CLAUSE_MARKS.indexOf(text.charAt(mark)) >= 0
                && mark + 1 < text.length()
                && Blank.isBlank(text.charAt(mark + 1));
    }

    private static boolean mayEnd(String text, Span word, Span next, Locale locale) {
        String gap = text.substring(word.end(), next.start());
        if (gap.isEmpty() || !gap.chars().anyMatch(Blank::isBlank) || gap.startsWith(".")) {
            return false;
        }
        boolean clause = gap.chars().anyMatch(c -> CLAUSE_MARKS.indexOf(c) >= 0);
        boolean number = isNumber(word.of(text)) && gap.strip().isEmpty();
        boolean name = isCapital(word.of(text)) && isCapital(next.of(text));
        boolean asksForMore = WordLists.of(locale).has("stop", word.of(text).toLowerCase(locale));
        return clause || !(number || name || asksForMore || gap.chars().allMatch(Blank::isNoBreak));
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(word.length() - 1));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
