package dev.socialpublisher.tone.match;

import dev.socialpublisher.tone.literal.Extent;
import dev.socialpublisher.tone.literal.RequiredWords;
import dev.socialpublisher.tone.text.CheckedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a text in which finds of a pattern may start: every find holds one of the pattern's words, so that the rest
 * of the text need not be matched.
 *
 * @param from first place at which a find may start
 * @param last place at which one may start
 * @param end behind whatever such a find holds
 */
record Window(int from, int last, int end) {
    private static final Comparator<Window> ORDER =
            Comparator.comparingInt(Window::from).thenComparingInt(Window::last);

    /** In order and without overlaps; the whole text where nothing is known of the pattern. */
    static List<Window> of(CheckedText text, RequiredWords required) {
        Extent extent = required.extent();
        if (required.triggers().always() || (!extent.isBounded() && !extent.inLine())) {
            int length = text.text().length();
            return List.of(new Window(0, length, length));
        }
        List<Window> windows = new ArrayList<>();
        for (String word : required.triggers().words()) {
            if (text.holds(word)) {
                around(word, text.lowerCase(), extent, windows);
            }
        }
        windows.sort(ORDER);
        return merged(windows);
    }

    private static void around(String word, String text, Extent extent, List<Window> windows) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int from = 0;
            int end = text.length();
            if (extent.isBounded()) {
                from = Math.max(from, at + word.length() - extent.most());
                end = (int) Math.min(end, (long) at + extent.most());
            }
            if (extent.inLine()) {
                from = Math.max(from, text.lastIndexOf('\n', at) + 1);
                int feed = text.indexOf('\n', at);
                end = feed < 0 ? end : Math.min(end, feed);
            }
            windows.add(new Window(signStart(text, from), at, end));
        }
    }

    /** Not between the halves of a surrogate pair. */
    private static int signStart(String text, int at) {
        boolean split = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return split ? at - 1 : at;
    }

    private static List<Window> merged(List<Window> sorted) {
        List<Window> merged = new ArrayList<>();
        for (Window next : sorted) {
            Window before = merged.isEmpty() ? next : merged.get(merged.size() - 1);
            if (merged.isEmpty() || next.from() > before.last() + 1) {
                merged.add(next);
            } else {
                merged.set(
                        merged.size() - 1,
                        new Window(
                                before.from(),
                                Math.max(before.last(), next.last()),
                                Math.max(before.end(), next.end())));
            }
        }
        return merged;
    }
}
