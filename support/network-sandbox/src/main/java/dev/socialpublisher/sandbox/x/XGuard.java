package dev.socialpublisher.sandbox.x;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.limit.RateLimit;
import dev.socialpublisher.sandbox.limit.RateWindows;
import dev.socialpublisher.sandbox.limit.Reading;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Stands before each operation: token, then rate limit, then kind of token, then scopes. */
final class XGuard {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final XState state;
    private final RateWindows windows;

    XGuard(XState state, RateWindows windows) {
        this.state = state;
        this.windows = windows;
    }

    /** An operation behind the guard, told whose call it is. */
    @FunctionalInterface
    interface UserHandler {
        Answer handle(Request request, XAccount account);
    }

    /**
     * What a call needs.
     *
     * @param scopes all of them
     * @param perWindow calls per 15 minutes and user (X's rate limit tables, checked 2026-11-22)
     */
    record Needs(Set<String> scopes, int perWindow) {
        static Needs of(int perWindow, String... scopes) {
            return new Needs(Set.of(scopes), perWindow);
        }
    }

    Endpoint endpoint(Endpoint bare, Needs needs, UserHandler handler) {
        return new Endpoint(
                bare.operation(), bare.method(), bare.template(), request -> guard(bare, needs, handler, request));
    }

    private Answer guard(Endpoint endpoint, Needs needs, UserHandler handler, Request request) {
        String token = request.bearer().orElseThrow(XProblem::unauthorized);
        if (state.appOnly(token)) {
            throw XProblem.appOnly();
        }
        XAccount account = state.user(token, request.receivedAt()).orElseThrow(XProblem::unauthorized);
        RateLimit limit = new RateLimit(needs.perWindow(), WINDOW);
        Reading reading = windows.take(endpoint.operation(), account.id(), limit, 1, request.receivedAt());
        return answer(reading, needs, handler, request, account).withHeaders(headers(reading));
    }

    private static Answer answer(Reading reading, Needs needs, UserHandler handler, Request request, XAccount account) {
        try {
            if (!reading.allowed()) {
                return XProblem.rateLimited();
            }
            for (String scope : needs.scopes()) {
                if (!account.app().scopes().contains(scope)) {
                    throw XProblem.forbidden("Forbidden: the access token lacks the scope " + scope + ".");
                }
            }
            return handler.handle(request, account);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private static Map<String, String> headers(Reading reading) {
        return Map.of(
                "x-rate-limit-limit", Integer.toString(reading.limit().max()),
                "x-rate-limit-remaining", Integer.toString(reading.remaining()),
                "x-rate-limit-reset", Long.toString(reading.reset().getEpochSecond()));
    }
}
