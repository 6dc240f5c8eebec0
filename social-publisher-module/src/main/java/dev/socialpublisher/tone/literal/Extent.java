package dev.socialpublisher.tone.literal;

/**
 * How far a find of a pattern may reach.
 *
 * @param most code units of the longest find, rather too many than too few; {@link #UNBOUNDED} where there is no longest
 * @param inLine whether no find holds a line feed
 */
public record Extent(int most, boolean inLine) {
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    /** Anything may happen. */
    public static final Extent UNKNOWN = new Extent(UNBOUNDED, false);

    /** Of a place between signs. */
    static final Extent NOTHING = new Extent(0, true);

    /** Of one sign, which may be two code units long. */
    static Extent sign(boolean inLine) {
        return new Extent(2, inLine);
    }

    public boolean isBounded() {
        return most < UNBOUNDED;
    }

    Extent then(Extent next) {
        return new Extent(saturated((long) most + next.most), inLine && next.inLine);
    }

    Extent or(Extent other) {
        return new Extent(Math.max(most, other.most), inLine && other.inLine);
    }

    Extent times(Repeat repeat) {
        return new Extent(most == 0 ? 0 : saturated((long) most * repeat.most()), inLine);
    }

    private static int saturated(long length) {
        return (int) Math.min(length, UNBOUNDED);
    }
}
