package dev.socialpublisher.tone.charter;

import java.time.Instant;

/**
 * A state of a charter that somebody activated.
 *
 * @param number from 1, without gaps; the highest one is in force
 * @param note why, in the author's words; may be empty
 * @param charterVersion as findings of it name it, with the shipped files of that day
 * @param changes from the shipped files
 */
public record CharterVersion(
        String charter,
        int number,
        Author author,
        Instant at,
        String note,
        String charterVersion,
        FileChanges changes) {
    /** Who activated it. */
    public record Author(String id, String name) {}

    public CharterVersion {
        if (number < 1) {
            throw new IllegalArgumentException("versions count from 1, not from " + number);
        }
    }
}
