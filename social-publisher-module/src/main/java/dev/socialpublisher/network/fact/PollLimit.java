package dev.socialpublisher.network.fact;

import dev.socialpublisher.network.NetworkProfile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a network takes as a poll.
 *
 * @param options at most; at least {@link #LEAST_OPTIONS}
 * @param optionLength of one, in UTF-16 units
 * @param question longest one beside the text, in UTF-16 units; 0 = the post's text is the question
 * @param hours for which votes can be taken, the usual first; 0 = without end
 */
public record PollLimit(int options, int optionLength, int question, List<Integer> hours) {
    /** Fewer leave nothing to choose. */
    public static final int LEAST_OPTIONS = 2;

    /** Names of the facts of a poll begin with it. */
    public static final String POLL = "poll";

    public PollLimit {
        hours = List.copyOf(hours);
        if (options < LEAST_OPTIONS || optionLength < 1 || hours.isEmpty()) {
            throw new IllegalArgumentException("a poll's limit names two options or more, their length and its hours");
        }
    }

    /** Empty where the network has no polls. */
    public static Optional<PollLimit> of(NetworkProfile profile) {
        return profile.fact(POLL + ".options")
                .map(options -> new PollLimit(
                        Integer.parseInt(options),
                        number(profile, "optionLength"),
                        number(profile, "question"),
                        hours(profile.fact(POLL + ".hours").orElse(""))));
    }

    /** As a profile writes them: {@code 24, 72, 168}. Throws NumberFormatException for others. */
    public static List<Integer> hours(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
    }

    private static int number(NetworkProfile profile, String name) {
        return profile.fact(POLL + "." + name).map(Integer::parseInt).orElse(0);
    }
}
