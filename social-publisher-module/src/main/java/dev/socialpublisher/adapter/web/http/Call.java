package dev.socialpublisher.adapter.web.http;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** One request, checked as far as HTTP goes: who calls, the path's variables, the parameters, the body's reader. */
public record Call(HttpServletRequest request, Actor actor, Map<String, String> path, RequestBodies bodies) {
    public String variable(String name) {
        return Optional.ofNullable(path.get(name)).orElseThrow(() -> new IllegalStateException("no variable " + name));
    }

    public Optional<String> query(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    public String requiredQuery(String name) {
        return query(name)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.WEB_BODY_MALFORMED, "The parameter " + name + " is missing.", Place.of(name)));
    }

    public int number(String name, int fallback, int min, int max) {
        return query(name).map(text -> parse(name, text, min, max)).orElse(fallback);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name)).filter(value -> !value.isBlank());
    }

    public String requiredHeader(String name) {
        return header(name)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.WEB_PRECONDITION_MISSING, "The header " + name + " is missing.", Place.of(name)));
    }

    public <T> T body(Class<T> type) {
        return bodies.read(request, type);
    }

    public void require(Role... anyOf) {
        if (Arrays.stream(anyOf).noneMatch(actor::has)) {
            throw new SocialException(
                    ErrorCode.WEB_FORBIDDEN,
                    Wording.of(
                            "%s may not do this; it takes one of the roles %s.",
                            "%s ne peut pas faire cela : il faut l’un des rôles %s.",
                            actor.name(),
                            String.join(
                                    ", ",
                                    Arrays.stream(anyOf).map(Role::roleName).toList())));
        }
    }

    private static int parse(String name, String text, int min, int max) {
        try {
            int value = Integer.parseInt(text);
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of bounds
        }
        throw new SocialException(
                ErrorCode.WEB_BODY_MALFORMED,
                "The parameter %s is %s; it takes a number from %d to %d.".formatted(name, text, min, max),
                Place.of(name));
    }
}
