package dev.socialpublisher.channel;

/**
 * Brings what is stored under earlier keys under the newest one. May be stopped and repeated at any time, also on several
 * nodes at once.
 */
public interface SecretRotation {
    /** All of it, once; what cannot be read stays as it is and is counted. */
    Rotated rotate();

    /**
     * What became of the secrets that were not under the newest key.
     *
     * @param renewed are under it now
     * @param left cannot be read: their key is not configured, or they were changed
     */
    record Rotated(int renewed, int left) {
        public static final Rotated NOTHING = new Rotated(0, 0);
        public static final Rotated ONE = new Rotated(1, 0);
        public static final Rotated LEFT = new Rotated(0, 1);

        public Rotated plus(Rotated other) {
            return new Rotated(renewed + other.renewed, left + other.left);
        }
    }
}
