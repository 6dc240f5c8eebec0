package dev.socialpublisher.tone.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How one file differs between two states of a charter.
 *
 * @param lines of both states in reading order
 */
public record FileDifference(String path, Change change, List<LineDifference> lines) {
    /** What became of the file. */
    public enum Change {
        ADDED,
        CHANGED,
        REMOVED
    }

    public FileDifference {
        lines = List.copyOf(lines);
    }

    /** Files that differ, ordered by path. */
    static List<FileDifference> between(Map<String, String> from, Map<String, String> to) {
        SortedSet<String> paths = new TreeSet<>(from.keySet());
        paths.addAll(to.keySet());
        List<FileDifference> differences = new ArrayList<>();
        for (String path : paths) {
            String before = from.getOrDefault(path, "");
            String after = to.getOrDefault(path, "");
            if (!from.containsKey(path)) {
                differences.add(new FileDifference(path, Change.ADDED, LineDifference.between(before, after)));
            } else if (!to.containsKey(path)) {
                differences.add(new FileDifference(path, Change.REMOVED, LineDifference.between(before, after)));
            } else if (!before.equals(after)) {
                differences.add(new FileDifference(path, Change.CHANGED, LineDifference.between(before, after)));
            }
        }
        return differences;
    }
}
