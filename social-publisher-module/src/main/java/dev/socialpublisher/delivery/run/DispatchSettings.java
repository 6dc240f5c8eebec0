package dev.socialpublisher.delivery.run;

import java.net.URI;
import java.time.Duration;

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
 */
public record DispatchSettings(
        boolean enabled,
        String worker,
        URI baseUrl,
        Duration lease,
        Duration callTimeout,
        Duration catchUpLimit,
        Duration settling) {
    public DispatchSettings {
        if (callTimeout.compareTo(lease) >= 0) {
            throw new IllegalArgumentException("a call may take %s, but the lease lasts %s: it must outlast the call"
                    .formatted(callTimeout, lease));
        }
    }

    public static DispatchSettings defaults(String worker, URI baseUrl) {
        return new DispatchSettings(
                true,
                worker,
                baseUrl,
                Duration.ofSeconds(120),
                Duration.ofSeconds(30),
                Duration.ofMinutes(30),
                Duration.ofMinutes(2));
    }

    public DispatchSettings withEnabled(boolean nowEnabled) {
        return new DispatchSettings(nowEnabled, worker, baseUrl, lease, callTimeout, catchUpLimit, settling);
    }

    /** From the attempt on: after this, a call that was lost has either arrived or never will. */
    Duration untilSettled() {
        return callTimeout.plus(lease).plus(settling);
    }
}
