package dev.socialpublisher.tone.charter;

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
    /** Whether a file is shipped as it stands. */
    public boolean isShipped(String path) {
        return files.containsKey(path) && files.get(path).equals(shipped.get(path));
    }
}
