package dev.socialpublisher.sandbox.linkedin;

import dev.socialpublisher.sandbox.consent.Grants;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.limit.RateLimit;
import dev.socialpublisher.sandbox.limit.RateWindows;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stands before each operation: version, protocol, token, daily limit, scope. LinkedIn sends no headers about limits. */
final class LinkedInGuard {

    /** Versions live about a year; those that ended answer 426 (status of versions of 2026-11-22). */
    private static final Set<String> ACTIVE =
            Set.of("202512", "202601", "202602", "202603", "202604", "202605", "202606", "202607", "202608", "202609");

    /** A member's calls in a day, development tier (Community Management API, 2026-11-22). */
    private static final RateLimit DAILY = new RateLimit(100, Duration.ofDays(1));

    private final LinkedInState state;
    private final List<LinkedInPerson> people;
    private final RateWindows windows;

    LinkedInGuard(LinkedInState state, List<LinkedInPerson> people, RateWindows windows) {
        this.state = state;
        this.people = List.copyOf(people);
        this.windows = windows;
    }

    /** Who calls. */
    record Caller(LinkedInPerson person, Set<String> scopes) {
        void require(String scope) {
            if (!scopes.contains(scope)) {
                throw LinkedInProblem.denied("Not enough permissions to access: the token lacks " + scope);
            }
        }

        /** A page of theirs on which they may post. */
        LinkedInPerson.Organization page(String urn) {
            return person.organization(urn)
                    .filter(LinkedInPerson.Organization::mayPost)
                    .orElseThrow(() -> LinkedInProblem.denied(
                            "Organization permissions must be used when using organization as author: " + urn));
        }
    }

    /** An operation behind the guard. */
    @FunctionalInterface
    interface MemberHandler {
        Answer handle(Request request, Caller caller);
    }

    Endpoint endpoint(String operation, String method, String path, MemberHandler handler) {
        return new Endpoint(operation, method, path, request -> {
            String version = request.header("linkedin-version").orElse("");
            if (version.isEmpty()) {
                throw LinkedInProblem.plain(
                        400,
                        "VERSION_MISSING",
                        "A version must be present. Please specify a version by adding the LinkedIn-Version header.");
            }
            if (!ACTIVE.contains(version)) {
                throw LinkedInProblem.version(version);
            }
            if (!request.header("x-restli-protocol-version").orElse("").equals("2.0.0")) {
                throw LinkedInProblem.plain(400, "ILLEGAL_ARGUMENT", "X-Restli-Protocol-Version must be 2.0.0");
            }
            return handler.handle(request, caller(operation, request)).withHeaders(Map.of("x-li-uuid", request.id()));
        });
    }

    /** The upload itself wants the token and nothing else. */
    Caller caller(String operation, Request request) {
        String token = request.bearer()
                .orElseThrow(() -> LinkedInProblem.token(65_604, "EMPTY_ACCESS_TOKEN", "Empty oauth2 access token"));
        Grants.Grant grant = state.access(token)
                .orElseThrow(() -> LinkedInProblem.token(65_600, "INVALID_ACCESS_TOKEN", "Invalid access token"));
        if (!grant.good(request.receivedAt())) {
            throw LinkedInProblem.token(65_602, "EXPIRED_ACCESS_TOKEN", "The token used in the request has expired");
        }
        if (!windows.take(operation, grant.person(), DAILY, 1, request.receivedAt())
                .allowed()) {
            throw LinkedInProblem.limited();
        }
        LinkedInPerson person = people.stream()
                .filter(member -> member.id().equals(grant.person()))
                .findFirst()
                .orElseThrow();
        return new Caller(person, grant.scopes());
    }
}
