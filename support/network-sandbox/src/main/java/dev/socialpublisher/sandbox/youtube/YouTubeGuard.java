package dev.socialpublisher.sandbox.youtube;

import dev.socialpublisher.sandbox.consent.Grants;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.limit.RateLimit;
import dev.socialpublisher.sandbox.limit.RateWindows;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Stands before each operation: token, scopes, quota. A project has 100 uploads a day and 10,000 units for the rest (quota
 * since 2026-06-01). The real day ends at midnight Pacific time; here it lasts 24 hours from the first call.
 */
final class YouTubeGuard {
    /** Names of the two buckets, by which a script may make them smaller. */
    static final String UPLOADS = "videos.insert";

    static final String UNITS = "units";

    private static final RateLimit UPLOADS_A_DAY = new RateLimit(100, Duration.ofDays(1));
    private static final RateLimit UNITS_A_DAY = new RateLimit(10_000, Duration.ofDays(1));

    private final YouTubeState state;
    private final List<YouTubePerson> people;
    private final RateWindows windows;

    YouTubeGuard(YouTubeState state, List<YouTubePerson> people, RateWindows windows) {
        this.state = state;
        this.people = List.copyOf(people);
        this.windows = windows;
    }

    /** Who calls, and what they were granted. */
    record Caller(YouTubePerson person, Set<String> scopes) {
        boolean owns(StoredVideo video) {
            return video.channel().equals(person.id());
        }
    }

    /** An operation behind the guard. */
    @FunctionalInterface
    interface CallerHandler {
        Answer handle(Request request, Caller caller);
    }

    /** What an operation asks for: one of the scopes, and so many units of a bucket. */
    record Price(Set<String> scopes, String bucket, int units) {
        static final Price UPLOAD = new Price(with(YouTubePerson.UPLOAD), UPLOADS, 1);
        static final Price THUMBNAIL = new Price(with(YouTubePerson.UPLOAD), UNITS, 50);
        static final Price WRITE = new Price(YouTubePerson.MANAGE, UNITS, 50);
        static final Price READ = new Price(with(YouTubePerson.READ), UNITS, 1);
        /** Bytes of an upload that was paid for when it began. */
        static final Price BYTES = new Price(with(YouTubePerson.UPLOAD), UNITS, 0);

        private static Set<String> with(String scope) {
            Set<String> all = new HashSet<>(YouTubePerson.MANAGE);
            all.add(scope);
            return Set.copyOf(all);
        }
    }

    Endpoint endpoint(String operation, String method, String path, Price price, CallerHandler handler) {
        return new Endpoint(operation, method, path, request -> {
            Caller caller = caller(request);
            if (caller.scopes().stream().noneMatch(price.scopes()::contains)) {
                throw YouTubeProblem.scope();
            }
            RateLimit limit = price.bucket().equals(UPLOADS) ? UPLOADS_A_DAY : UNITS_A_DAY;
            String client = caller.person().project().clientId();
            if (!windows.take(price.bucket(), client, limit, price.units(), request.receivedAt())
                    .allowed()) {
                throw YouTubeProblem.quota();
            }
            return handler.handle(request, caller);
        });
    }

    private Caller caller(Request request) {
        Grants.Grant grant = request.bearer()
                .flatMap(state::access)
                .filter(found -> found.good(request.receivedAt()))
                .orElseThrow(YouTubeProblem::authentication);
        YouTubePerson person = people.stream()
                .filter(candidate -> candidate.id().equals(grant.person()))
                .findFirst()
                .orElseThrow();
        return new Caller(person, grant.scopes());
    }
}
