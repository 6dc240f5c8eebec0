package dev.socialpublisher.devhost.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts failed sign-ins by name. Remembers the last thousand names, so that guessing names costs no memory. */
final class LoginThrottle {
    static final int MAX_FAILURES = 5;
    static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int MAX_NAMES = 1000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MAX_NAMES;
        }
    };

    private record Failures(int count, Instant last) {}

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** 0 when the name may try now. */
    synchronized long secondsToWait(String name) {
        Failures known = failures.get(name);
        if (known == null || known.count() < MAX_FAILURES) {
            return 0;
        }
        long left = Duration.between(clock.instant(), known.last().plus(PAUSE)).toSeconds();
        if (left <= 0) {
            failures.remove(name);
        }
        return Math.max(0, left);
    }

    synchronized void failed(String name) {
        Failures known = failures.getOrDefault(name, new Failures(0, Instant.EPOCH));
        failures.put(name, new Failures(known.count() + 1, clock.instant()));
    }

    synchronized void succeeded(String name) {
        failures.remove(name);
    }
}
