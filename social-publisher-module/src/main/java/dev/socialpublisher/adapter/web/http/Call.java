package dev.socialpublisher.adapter.web.http;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.adapter.web.json.Checked;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One request, checked as far as HTTP goes: who calls, the path's variables, the parameters, the body's reader. */
public record Call(HttpServletRequest request, Actor actor, Map<String, String> path, RequestBodies bodies) {
    private static final int MAX_NUMBER = 20;

    public String variable(String name) {
        return Optional.ofNullable(path.get(name)).orElseThrow(() -> new IllegalStateException("no variable " + name));
    }

    /** A parameter of at most {@code max} characters; empty when absent or blank. */
    public Optional<String> query(String name, int max) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(value -> !value.isBlank())
                .map(value -> Checked.text(name, value, max));
    }

    public String requiredQuery(String name, int max) {
        return query(name, max)
                .orElseThrow(() -> Checked.refused(
                        name, Wording.of("The parameter %s is missing.", "Le paramètre %s manque.", name)));
    }

    public int number(String name, int fallback, int min, int max) {
        return query(name, MAX_NUMBER).map(text -> parse(name, text, min, max)).orElse(fallback);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name)).filter(value -> !value.isBlank());
    }

    /** Whether the caller holds what {@code etag} names; a cache in between may send several, or weaken ours with W/. */
    public boolean holds(String etag) {
        return header("If-None-Match").filter(sent -> sent.contains(etag)).isPresent();
    }

    public String requiredHeader(String name) {
        return header(name)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.WEB_PRECONDITION_MISSING,
                        Wording.of("The header %s is missing.", "L’en-tête %s manque.", name),
                        Place.of(name)));
    }

    /** The language in which the caller wants to be spoken to. */
    public Locale locale() {
        return Languages.of(request);
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
                            "%s ne peut pas faire cela ; il faut l’un des rôles %s.",
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
        throw Checked.refused(
                name,
                Wording.of(
                        "The parameter %s is \"%s\"; it takes a whole number from %d to %d.",
                        "Le paramètre %s vaut « %s » ; il y faut un nombre entier de %d à %d.", name, text, min, max));
    }
}
