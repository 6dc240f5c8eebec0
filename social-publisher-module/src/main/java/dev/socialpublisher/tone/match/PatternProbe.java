package dev.socialpublisher.tone.match;

import dev.socialpublisher.error.Wording;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tries a pattern on short texts that make careless ones explode, before it is taken over. */
final class PatternProbe {
    private static final int REPEATS = 40;
    private static final int MAX_STEPS = 200_000;

    /** On all probes together, so that a large package of hard patterns is read in bounded time. */
    private static final int ALL_STEPS = 600_000;

    private PatternProbe() {}

    /** Why the pattern is not taken; empty when it is. {@code source} as in the file. */
    static Optional<Wording> objection(Pattern pattern, String source) {
        int stepsLeft = ALL_STEPS;
        Matcher matcher = pattern.matcher("");
        for (String unit : HostileUnits.of(source)) {
            String probe = unit.repeat(REPEATS) + "\u0000";
            BoundedText bounded = new BoundedText(probe, Math.min(MAX_STEPS, stepsLeft));
            try {
                findAll(matcher.reset(bounded));
                stepsLeft -= bounded.stepsTaken();
            } catch (BoundedText.TooManySteps | StackOverflowError e) {
                return Optional.of(Wording.of(
                        "'%s' takes more than %d steps on %d signs; avoid repeats within repeats",
                        "«\u00a0%s\u00a0» demande plus de %d étapes pour %d signes\u202f; évitez les répétitions imbriquées",
                        source,
                        MAX_STEPS,
                        probe.length()));
            }
        }
        return Optional.empty();
    }

    private static void findAll(Matcher matcher) {
        boolean more = matcher.find();
        while (more) {
            more = matcher.find();
        }
    }
}
