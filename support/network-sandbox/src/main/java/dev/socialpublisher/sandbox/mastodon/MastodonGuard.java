package dev.socialpublisher.sandbox.mastodon;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.limit.RateLimit;
import dev.socialpublisher.sandbox.limit.RateWindows;
import dev.socialpublisher.sandbox.limit.Reading;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** Stands before each operation: token, limit, scope. The end of a limit is an ISO time. */
final class MastodonGuard {
    private final MastodonState state;
    private final RateWindows windows;

    MastodonGuard(MastodonState state, RateWindows windows) {
        this.state = state;
        this.windows = windows;
    }

    /**
     * What a call needs (docs.joinmastodon.org, OAuth scopes and rate limits, 2026-11-22).
     *
     * @param scopes any of them does
     * @param unit calls of the same unit share a limit
     */
    record Needs(Set<String> scopes, String unit, RateLimit limit) {
        Needs {
            scopes = Set.copyOf(scopes);
        }

        static Needs of(String... scopes) {
            return new Needs(Set.of(scopes), "calls", new RateLimit(300, Duration.ofMinutes(5)));
        }

        static Needs seldom(String scope, String unit) {
            return new Needs(Set.of(scope), unit, new RateLimit(30, Duration.ofMinutes(30)));
        }
    }

    /** An operation behind the guard. */
    @FunctionalInterface
    interface AccountHandler {
        Answer handle(Request request, MastodonAccount account);
    }

    Endpoint endpoint(Endpoint bare, Needs needs, AccountHandler handler) {
        return new Endpoint(bare.operation(), bare.method(), bare.template(), request -> {
            MastodonAccount account = request.bearer()
                    .flatMap(token -> state.owner(token, request.receivedAt()))
                    .orElseThrow(MastodonProblem::token);
            Reading reading = windows.take(needs.unit(), account.id(), needs.limit(), 1, request.receivedAt());
            return answer(reading, needs, handler, request, account)
                    .withHeaders(Map.of(
                            "X-RateLimit-Limit",
                                    Integer.toString(reading.limit().max()),
                            "X-RateLimit-Remaining", Integer.toString(reading.remaining()),
                            "X-RateLimit-Reset", reading.reset().toString()));
        });
    }

    private static Answer answer(
            Reading reading, Needs needs, AccountHandler handler, Request request, MastodonAccount account) {
        try {
            if (!reading.allowed()) {
                throw MastodonProblem.of(429, "Too many requests");
            }
            if (Collections.disjoint(account.scopes(), needs.scopes())) {
                throw MastodonProblem.scope();
            }
            return handler.handle(request, account);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }
}
