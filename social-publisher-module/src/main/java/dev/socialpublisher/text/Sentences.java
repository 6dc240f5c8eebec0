package dev.socialpublisher.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into sentences. A quotation or a bracket is never parted, even when it holds several sentences; what
 * follows it on the same breath (« … », dit-elle) belongs to it. Linear in the length of the text.
 */
public final class Sentences {
    private static final String TERMINATORS = ".!?…";
    private static final String FULL_WIDTH = "。！？";
    private static final String CLOSERS = "»”’\"')]";
    private static final String OPENERS = "«“„‘\"'([—–-¿¡";

    private final String text;
    private final int[] skipTo;
    private final Abbreviations abbreviations;
    private final List<Span> found = new ArrayList<>();

    private Sentences(String text, Locale locale) {
        this.text = text;
        this.skipTo = skips(text);
        this.abbreviations = new Abbreviations(text, locale);
    }

    /** In order, without the white space around them; together they hold every visible character. */
    public static List<Span> split(String text, Locale locale) {
        return List.copyOf(new Sentences(text, locale).run());
    }

    private List<Span> run() {
        int start = Blank.skip(text, 0);
        int i = start;
        while (i < text.length()) {
            int end = boundaryAt(i, start);
            if (end > i) {
                found.add(new Span(start, Blank.trimEnd(text, end)));
                start = Blank.skip(text, end);
                i = start;
            } else {
                i = Math.max(i + 1, skipTo[i]);
            }
        }
        if (start < text.length()) {
            found.add(new Span(start, Blank.trimEnd(text, text.length())));
        }
        return found;
    }

    /** The end of the sentence that closes at {@code i}, or {@code i} when none does. */
    private int boundaryAt(int i, int start) {
        char c = text.charAt(i);
        if (skipTo[i] > i) {
            return endsInside(i) && opensAfter(skipTo[i]) ? skipTo[i] : i;
        }
        if (FULL_WIDTH.indexOf(c) >= 0) {
            return afterClosers(i + 1);
        }
        if (c == '\n') {
            return i > start && opensAfter(i) ? i + 1 : i;
        }
        if (TERMINATORS.indexOf(c) < 0) {
            return i;
        }
        int end = afterClosers(afterTerminators(i));
        return opensAfter(end) && !abbreviations.holdBack(i, end, start) ? end : i;
    }

    private int afterTerminators(int from) {
        int end = from;
        while (true) {
            int mark = Blank.skipNoBreak(text, end);
            if (mark >= text.length() || TERMINATORS.indexOf(text.charAt(mark)) < 0) {
                return end;
            }
            end = mark + 1;
        }
    }

    private int afterClosers(int from) {
        int end = from;
        while (true) {
            int mark =
                    end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0 ? end : Blank.skipNoBreak(text, end);
            if (mark >= text.length() || CLOSERS.indexOf(text.charAt(mark)) < 0 || skipTo[mark] > mark) {
                return end;
            }
            end = mark + 1;
        }
    }

    /** Whether the quotation or bracket that opens at {@code i} closes on a full stop. */
    private boolean endsInside(int i) {
        int last = Blank.trimEnd(text, skipTo[i] - 1) - 1;
        return last > i
                && "«“„\"(".indexOf(text.charAt(i)) >= 0
                && (TERMINATORS + FULL_WIDTH + CLOSERS).indexOf(text.charAt(last)) >= 0;
    }

    private boolean opensAfter(int end) {
        int next = Blank.skip(text, end);
        if (next >= text.length()) {
            return true;
        }
        if (next == end) {
            return false;
        }
        while (next < text.length() && (OPENERS.indexOf(text.charAt(next)) >= 0 || Blank.isBlank(text.charAt(next)))) {
            next++;
        }
        return next >= text.length() || opens(text.codePointAt(next));
    }

    private static boolean opens(int codePoint) {
        return !Character.isLowerCase(codePoint) && TERMINATORS.indexOf(codePoint) < 0 && ",;:".indexOf(codePoint) < 0;
    }

    private static int[] skips(String text) {
        int[] skipTo = new int[text.length()];
        Kept.spans(text).forEach(span -> skipTo[span.start()] = span.end());
        Brackets.spans(text).forEach(span -> skipTo[span.start()] = span.end());
        Quotes.spans(text).forEach(span -> skipTo[span.start()] = span.end());
        return skipTo;
    }
}
