package dev.socialpublisher.tone.charter;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How a charter's folder differs from another state of it. Paths are below the folder: {@code charter.yaml}, {@code
 * rules/Name.yml}, {@code rules/Name.examples.yml}.
 *
 * @param written whole new contents by path
 * @param removed paths that are gone; none of them is written
 */
public record FileChanges(SortedMap<String, String> written, SortedSet<String> removed) {
    private static final Pattern PATH =
            Pattern.compile("charter\\.yaml|rules/[A-Za-z0-9_-]{1,80}(\\.examples\\.yml|\\.ya?ml)");

    public FileChanges {
        written = Collections.unmodifiableSortedMap(new TreeMap<>(written));
        removed = Collections.unmodifiableSortedSet(new TreeSet<>(removed));
        written.keySet().forEach(FileChanges::requirePath);
        removed.forEach(FileChanges::requirePath);
        if (!Collections.disjoint(written.keySet(), removed)) {
            throw new IllegalArgumentException("a file is written and removed at once");
        }
    }

    public static FileChanges of(Map<String, String> written, Set<String> removed) {
        return new FileChanges(new TreeMap<>(written), new TreeSet<>(removed));
    }

    private static void requirePath(String path) {
        if (!isPath(path)) {
            throw new IllegalArgumentException("not a file of a charter: " + path);
        }
    }

    /** Whether a charter may have a file there. */
    public static boolean isPath(String path) {
        return PATH.matcher(path).matches();
    }

    /** What makes {@code to} of {@code from}; both by path. */
    public static FileChanges between(Map<String, String> from, Map<String, String> to) {
        SortedMap<String, String> written = new TreeMap<>(to);
        written.entrySet().removeIf(entry -> Objects.equals(from.get(entry.getKey()), entry.getValue()));
        SortedSet<String> removed = new TreeSet<>(from.keySet());
        removed.removeAll(to.keySet());
        return new FileChanges(written, removed);
    }

    /** The files after these changes, by path. */
    public SortedMap<String, String> over(Map<String, String> files) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.keySet().removeAll(removed);
        changed.putAll(written);
        return Collections.unmodifiableSortedMap(changed);
    }

    public boolean isEmpty() {
        return written.isEmpty() && removed.isEmpty();
    }
}
