package dev.socialpublisher.devhost.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A method, a pattern of the whole path, and what answers. */
record Route(String method, Pattern path, Action action) {
    static final String UUID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

    /** Answers a visit. */
    @FunctionalInterface
    interface Action {
        void answer(Visit visit) throws IOException, ServletException;
    }

    static Route get(String path, Action action) {
        return new Route("GET", Pattern.compile(path), action);
    }

    static Route post(String path, Action action) {
        return new Route("POST", Pattern.compile(path), action);
    }

    Optional<MatchResult> match(String asked, String requested) {
        Matcher matcher = path.matcher(requested);
        return method.equals(asked) && matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
