package dev.socialpublisher.delivery.run;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How dispatch works.
 *
 * @param enabled false always wins
 * @param worker this node's name; unique among the nodes on one database
 * @param baseUrl of the author instance, as people call it
 * @param lease how long a claim lasts without a sign of life
 * @param callTimeout most that one call to a network may take; shorter than the lease
 * @param catchUpLimit after a longer stop, what came due meanwhile is MISSED
 * @param settling how long after the last possible moment of a lost call a network is trusted to show it
 * @param installationId the same on all nodes that share a database, and in no copy of it, 1 to 100 characters; empty where
 *     one node is all there is: then it makes its own
 */
public record DispatchSettings(
        boolean enabled,
        String worker,
        URI baseUrl,
        Duration lease,
        Duration callTimeout,
        Duration catchUpLimit,
        Duration settling,
        Optional<String> installationId) {
    private static final int LONGEST_ID = 100;

    public DispatchSettings {
        if (callTimeout.compareTo(lease) >= 0) {
            throw new IllegalArgumentException("a call may take %s, but the lease lasts %s: it must outlast the call"
                    .formatted(callTimeout, lease));
        }
        installationId.ifPresent(DispatchSettings::check);
    }

    public static DispatchSettings defaults(String worker, URI baseUrl) {
        return new DispatchSettings(
                true,
                worker,
                baseUrl,
                Duration.ofSeconds(120),
                Duration.ofSeconds(30),
                Duration.ofMinutes(30),
                Duration.ofMinutes(2),
                Optional.empty());
    }

    public DispatchSettings withEnabled(boolean nowEnabled) {
        return new DispatchSettings(
                nowEnabled, worker, baseUrl, lease, callTimeout, catchUpLimit, settling, installationId);
    }

    private static void check(String id) {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("the installation id '%s' has %d characters; it takes 1 to %d"
                    .formatted(id, id.strip().length(), LONGEST_ID));
        }
    }

    /** From the attempt on: after this, a call that was lost has either arrived or never will. */
    Duration untilSettled() {
        return callTimeout.plus(lease).plus(settling);
    }
}
