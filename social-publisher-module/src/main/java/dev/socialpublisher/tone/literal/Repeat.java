package dev.socialpublisher.tone.literal;

/**
 * How often a piece of a pattern stands there.
 *
 * @param surely whether it stands there at all
 * @param most {@link Extent#UNBOUNDED} where there is no bound
 */
record Repeat(boolean surely, int most) {
    static final Repeat ONCE = new Repeat(true, 1);
    static final Repeat AT_MOST_ONCE = new Repeat(false, 1);
    static final Repeat ANY_NUMBER = new Repeat(false, Extent.UNBOUNDED);
    static final Repeat AT_LEAST_ONCE = new Repeat(true, Extent.UNBOUNDED);

    boolean isOnce() {
        return equals(ONCE);
    }
}
