package dev.socialpublisher.tone.charter;

import java.util.Objects;
import java.util.SortedMap;

/**
 * The files of a charter as last activated.
 *
 * @param number of the version; 0 = the shipped files
 * @param shipped by path
 * @param files by path; what is in force, but for files with problems
 */
public record CharterState(
        String charter, int number, SortedMap<String, String> shipped, SortedMap<String, String> files) {
    /** Where a file's content comes from. */
    public enum Origin {
        SHIPPED,
        CHANGED,
        ADDED
    }

    /** Of one of the files. */
    public Origin origin(String path) {
        if (!shipped.containsKey(path)) {
            return Origin.ADDED;
        }
        return Objects.equals(files.get(path), shipped.get(path)) ? Origin.SHIPPED : Origin.CHANGED;
    }
}
