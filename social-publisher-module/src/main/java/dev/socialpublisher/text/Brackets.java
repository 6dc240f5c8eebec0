package dev.socialpublisher.text;

import java.util.ArrayList;
import java.util.List;

/** Pairs of round and square brackets, outermost only; a bracket without a partner counts for nothing. */
final class Brackets {
    private static final int FARTHEST = 600;

    private Brackets() {}

    static List<Span> spans(String text) {
        List<Span> pairs = new ArrayList<>();
        int open = -1;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth > 0 && i - open > FARTHEST) {
                depth = 0;
            }
            if (c == '(' || c == '[') {
                open = depth == 0 ? i : open;
                depth++;
            } else if ((c == ')' || c == ']') && depth > 0) {
                depth--;
                if (depth == 0) {
                    pairs.add(new Span(open, i + 1));
                }
            }
        }
        return pairs;
    }
}
