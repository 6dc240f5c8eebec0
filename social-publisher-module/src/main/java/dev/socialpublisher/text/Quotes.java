package dev.socialpublisher.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Pairs of quotation marks; marks without a partner are left out, so that one forgotten mark spoils nothing. */
public final class Quotes {
    /** Beyond this many code units two marks do not belong together: somebody forgot one. */
    private static final int FARTHEST = 3000;

    private Quotes() {}

    /** Outermost pairs in order; each span runs from the opening mark to behind the closing one. */
    public static List<Span> spans(String text) {
        List<Span> pairs = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            while (!open.isEmpty() && i - open.peek() > FARTHEST) {
                open.pop();
            }
            if (closes(mark, open, text)) {
                pairs.add(new Span(open.pop(), i + 1));
            } else if (isOpening(mark) || mark == '"') {
                open.push(i);
            }
        }
        return outermost(pairs);
    }

    /** Whether every mark has its partner. */
    public static boolean isBalanced(String text) {
        int open = 0;
        int straight = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += isOpening(c) ? 1 : 0;
            open -= c == '»' || c == '”' ? 1 : 0;
            straight += c == '"' ? 1 : 0;
        }
        return open == 0 && straight % 2 == 0;
    }

    private static boolean isOpening(char c) {
        return c == '«' || c == '“' || c == '„';
    }

    private static boolean closes(char mark, Deque<Integer> open, String text) {
        if (open.isEmpty()) {
            return false;
        }
        char opener = text.charAt(open.peek());
        return switch (mark) {
            case '»' -> opener == '«';
            case '”' -> opener == '“' || opener == '„';
            case '“' -> opener == '„';
            case '"' -> opener == '"';
            default -> false;
        };
    }

    private static List<Span> outermost(List<Span> pairs) {
        Collections.sort(pairs);
        List<Span> outer = new ArrayList<>();
        for (Span pair : pairs) {
            if (outer.isEmpty() || !outer.get(outer.size() - 1).contains(pair)) {
                outer.add(pair);
            }
        }
        return outer;
    }
}
