package dev.socialpublisher.sandbox.pinterest;

import dev.socialpublisher.sandbox.consent.Grants;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.limit.RateLimit;
import dev.socialpublisher.sandbox.limit.RateWindows;
import dev.socialpublisher.sandbox.limit.Reading;
import dev.socialpublisher.sandbox.pinterest.PinterestPerson.Board;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stands before each operation: token, rate limits, scopes. Applications with standard access have two windows, of which
 * the answer names the one that is nearer to its end; those with trial access one of a day.
 */
final class PinterestGuard {
    /** Of an application without standard access, all calls together (rate limits, 2026). */
    private static final String TRIAL = "trial";

    private static final RateLimit DAILY = new RateLimit(1000, Duration.ofDays(1));

    private static final String SAFETY_NET = "safety_net";
    private static final RateLimit EACH_SECOND = new RateLimit(100, Duration.ofSeconds(1));

    /** What a person and an application may call in a minute; the number for writing is not in the specification. */
    enum Category {
        READS("org_read", 1000),
        WRITES("org_write", 100);

        private final String id;
        private final int max;

        Category(String id, int max) {
            this.id = id;
            this.max = max;
        }

        private RateLimit limit() {
            return new RateLimit(max, Duration.ofMinutes(1));
        }
    }

    private final PinterestState state;
    private final List<PinterestPerson> people;
    private final RateWindows windows;

    PinterestGuard(PinterestState state, List<PinterestPerson> people, RateWindows windows) {
        this.state = state;
        this.people = List.copyOf(people);
        this.windows = windows;
    }

    /** Who calls, and what they were granted. */
    record Caller(PinterestPerson person, Set<String> scopes) {
        void require(String... wanted) {
            if (!scopes.containsAll(List.of(wanted))) {
                throw PinterestProblem.scope();
            }
        }

        /** A secret board is there only for those who may see it. */
        boolean sees(Board board) {
            return !board.secret() || scopes.contains("boards:read_secret");
        }

        Board board(String id) {
            return person.board(id).filter(this::sees).orElseThrow(PinterestProblem::noBoard);
        }
    }

    /** An operation behind the guard. */
    @FunctionalInterface
    interface CallerHandler {
        Answer handle(Request request, Caller caller);
    }

    /** {@code category} is the limit that the operation counts towards. */
    Endpoint endpoint(String operation, String method, String path, Category category, CallerHandler handler) {
        return new Endpoint(operation, method, path, request -> {
            Caller caller = caller(request);
            Usage usage = take(caller.person(), category, request.receivedAt());
            if (!usage.allowed()) {
                throw new Refusal(PinterestProblem.limited().answer().withHeaders(usage.headers(request.receivedAt())));
            }
            try {
                return handler.handle(request, caller).withHeaders(usage.headers(request.receivedAt()));
            } catch (Refusal refusal) {
                throw new Refusal(refusal.answer().withHeaders(usage.headers(request.receivedAt())));
            }
        });
    }

    private Caller caller(Request request) {
        Grants.Grant grant = request.bearer()
                .flatMap(state::access)
                .filter(found -> found.good(request.receivedAt()))
                .orElseThrow(PinterestProblem::authentication);
        PinterestPerson person = people.stream()
                .filter(candidate -> candidate.id().equals(grant.person()))
                .findFirst()
                .orElseThrow();
        return new Caller(person, grant.scopes());
    }

    private Usage take(PinterestPerson person, Category category, Instant now) {
        String client = person.app().clientId();
        if (!person.app().standard()) {
            return new Usage(Map.of(TRIAL, windows.take(TRIAL, client, DAILY, 1, now)));
        }
        String user = client + " " + person.id();
        Map<String, Reading> readings = new LinkedHashMap<>();
        readings.put(SAFETY_NET, windows.take(SAFETY_NET, user, EACH_SECOND, 1, now));
        readings.put(category.id, windows.take(category.id, user, category.limit(), 1, now));
        return new Usage(readings);
    }

    /** What a call left of its windows, by name. The headers' form is as measured by publishers (2026-07). */
    private record Usage(Map<String, Reading> readings) {
        boolean allowed() {
            return readings.values().stream().allMatch(Reading::allowed);
        }

        Map<String, String> headers(Instant now) {
            Reading nearest = readings.values().stream()
                    .reduce((a, b) -> b.remaining() < a.remaining() ? b : a)
                    .orElseThrow();
            StringBuilder limits = new StringBuilder().append(nearest.limit().max());
            readings.forEach((name, reading) -> limits.append(", ")
                    .append(reading.limit().max())
                    .append(";w=")
                    .append(reading.limit().window().toSeconds())
                    .append(";name=\"")
                    .append(name)
                    .append("_app_id_user_id\""));
            return Map.of(
                    "X-RateLimit-Limit",
                    limits.toString(),
                    "X-RateLimit-Remaining",
                    String.valueOf(nearest.remaining()),
                    "X-RateLimit-Reset",
                    String.valueOf(
                            Math.max(1, Duration.between(now, nearest.reset()).toSeconds())));
        }
    }
}
