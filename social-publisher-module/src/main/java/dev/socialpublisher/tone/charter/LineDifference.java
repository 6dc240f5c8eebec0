package dev.socialpublisher.tone.charter;

import java.util.ArrayList;
import java.util.List;

/** A line of two states of a text, without its end. */
public record LineDifference(Kind kind, String text) {
    /** In which of the two states the line stands. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Above this product of line counts a changed middle is told as removed and added as a whole: time stays bounded. */
    private static final long MOST_CELLS = 1_000_000;

    /** The lines of both in reading order; removed ones before those added at the same place. */
    static List<LineDifference> between(String before, String after) {
        List<String> from = before.lines().toList();
        List<String> to = after.lines().toList();
        int start = 0;
        while (start < Math.min(from.size(), to.size()) && from.get(start).equals(to.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(from.size(), to.size()) - start
                && from.get(from.size() - 1 - end).equals(to.get(to.size() - 1 - end))) {
            end++;
        }
        List<LineDifference> lines = new ArrayList<>();
        add(lines, Kind.SAME, from.subList(0, start));
        middle(lines, from.subList(start, from.size() - end), to.subList(start, to.size() - end));
        add(lines, Kind.SAME, from.subList(from.size() - end, from.size()));
        return lines;
    }

    private static void middle(List<LineDifference> lines, List<String> from, List<String> to) {
        if ((long) from.size() * to.size() > MOST_CELLS) {
            add(lines, Kind.REMOVED, from);
            add(lines, Kind.ADDED, to);
            return;
        }
        int[][] common = commonLengths(from, to);
        int i = 0;
        int j = 0;
        while (i < from.size() || j < to.size()) {
            if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
                add(lines, Kind.SAME, List.of(from.get(i)));
                i++;
                j++;
            } else if (i < from.size() && (j == to.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(lines, Kind.REMOVED, List.of(from.get(i)));
                i++;
            } else {
                add(lines, Kind.ADDED, List.of(to.get(j)));
                j++;
            }
        }
    }

    /** At {@code [i][j]} how many lines the rests from there have in common. */
    private static int[][] commonLengths(List<String> from, List<String> to) {
        int[][] common = new int[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                common[i][j] = from.get(i).equals(to.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<LineDifference> lines, Kind kind, List<String> texts) {
        texts.forEach(text -> lines.add(new LineDifference(kind, text)));
    }
}
