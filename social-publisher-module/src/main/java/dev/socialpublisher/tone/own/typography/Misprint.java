package dev.socialpublisher.tone.own.typography;

import dev.socialpublisher.text.Blank;
import dev.socialpublisher.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A place that is set wrongly.
 *
 * @param span never empty
 * @param wrong with the words beside it, as written, spaces that stand double drawn: nobody would see them
 * @param right the same as it should be, no-break spaces drawn, for the same reason
 */
record Misprint(Span span, String replacement, String wrong, String right) {
    private static final char SPACE = '⍽';
    private static final Pattern DOUBLE = Pattern.compile(" {2,}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** What differs, sign by sign: repairing keeps the number of words. */
    static List<Misprint> between(String text, String repaired) {
        if (text.equals(repaired)) {
            return List.of();
        }
        List<Span> before = pieces(text);
        List<Span> after = pieces(repaired);
        List<Misprint> found = new ArrayList<>();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            String written = before.get(i).of(text);
            String set = after.get(i).of(repaired);
            if (!Normalizer.normalize(written, Normalizer.Form.NFC).equals(set)) {
                Span change = change(text, before.get(i), written, set);
                int head = change.start() - before.get(i).start();
                int tail = before.get(i).end() - change.end();
                found.add(new Misprint(
                        change,
                        set.substring(head, set.length() - tail),
                        doubled(around(before, i).of(text)),
                        drawn(around(after, i).of(repaired))));
            }
        }
        return found;
    }

    private static String doubled(String words) {
        return DOUBLE.matcher(words).replaceAll(run -> "␣".repeat(run.group().length()));
    }

    private static String drawn(String words) {
        return words.replace(Blank.NO_BREAK, SPACE).replace(Blank.NARROW_NO_BREAK, SPACE);
    }

    /** Words and what stands between them, by turns; the first and the last may be empty. */
    private static List<Span> pieces(String text) {
        List<Span> pieces = new ArrayList<>();
        int from = 0;
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            pieces.add(new Span(from, word.start()));
            pieces.add(new Span(word.start(), word.end()));
            from = word.end();
        }
        pieces.add(new Span(from, text.length()));
        return pieces;
    }

    private static Span change(String text, Span piece, String written, String set) {
        int shorter = Math.min(written.length(), set.length());
        int head = 0;
        while (head < shorter && written.charAt(head) == set.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && written.charAt(written.length() - 1 - tail) == set.charAt(set.length() - 1 - tail)) {
            tail++;
        }
        int start = piece.start() + head;
        int end = piece.end() - tail;
        if (start < end) {
            return new Span(start, end);
        }
        return tail > 0 || piece.start() == start
                ? new Span(start, Math.min(end + 1, text.length()))
                : new Span(start - 1, end);
    }

    private static Span around(List<Span> pieces, int at) {
        int from = Math.max(0, at - 1);
        int to = Math.min(pieces.size() - 1, at + 1);
        return new Span(pieces.get(from).start(), pieces.get(to).end());
    }
}
