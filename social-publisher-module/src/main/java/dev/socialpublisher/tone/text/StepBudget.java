package dev.socialpublisher.tone.text;

import java.util.Set;
import java.util.TreeSet;

/**
 * The work that one check may do, in steps (signs looked at), shared by all its rules. Steps and not a clock, so that the
 * same text has the same findings on a busy machine. Mutable: made for one check, used by one thread.
 */
public final class StepBudget {
    /** About a quarter of a second on one core of 2026; a charter of 300 rules takes a hundredth of it. */
    public static final long WHOLE_CHECK = 50_000_000;

    private final Set<String> unfinished = new TreeSet<>();
    private final long steps;
    private long spent;

    public StepBudget(long steps) {
        this.steps = steps;
    }

    /** Of {@code wanted} steps those that are left. */
    public int allowance(int wanted) {
        return (int) Math.min(wanted, Math.max(0, steps - spent));
    }

    public void spend(long done) {
        spent += done;
    }

    /** May be a little more than there was: one that looks for plain words pays afterwards. */
    public long spent() {
        return spent;
    }

    public boolean isSpent() {
        return spent >= steps;
    }

    /** Notes that a rule could not look at everything. */
    public void unfinished(String rule) {
        unfinished.add(rule);
    }

    /** Rules that could not look at everything, in the order of their names. */
    public Set<String> unfinished() {
        return Set.copyOf(unfinished);
    }
}
