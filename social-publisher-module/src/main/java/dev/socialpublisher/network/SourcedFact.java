package dev.socialpublisher.network;

import java.time.LocalDate;

/**
 * A statement about a network, where it comes from and when that was checked.
 *
 * @param goodUntil the last day before somebody should look at the source again
 * @param confidence S (official), O (observed), M (measured) or ?
 */
public record SourcedFact(
        String name, String value, String source, LocalDate checkedOn, LocalDate goodUntil, String confidence) {
    /** How long a fact is good for where its source says nothing else. */
    public static final int MONTHS = 12;

    /** One that is good for {@link #MONTHS}. */
    public SourcedFact(String name, String value, String source, LocalDate checkedOn, String confidence) {
        this(name, value, source, checkedOn, checkedOn.plusMonths(MONTHS), confidence);
    }

    /** Whether nobody has looked for longer than the fact is good for. */
    public boolean staleOn(LocalDate day) {
        return day.isAfter(goodUntil);
    }
}
