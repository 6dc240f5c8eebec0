package dev.socialpublisher.devhost.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The language of the editors' pages: chosen by {@code ?lang=} and then remembered, else what the browser prefers. */
final class Languages {
    private static final String NAME = "lang";
    private static final String COOKIE = "rivages-lang";

    private Languages() {}

    static Locale of(HttpServletRequest request) {
        return asked(request)
                .or(() -> remembered(request))
                .or(() -> Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> known(locale.getLanguage()).stream())
                        .findFirst())
                .orElse(Locale.FRENCH);
    }

    static void remember(HttpServletRequest request, HttpServletResponse response) {
        asked(request).ifPresent(language -> {
            Cookie cookie = new Cookie(COOKIE, language.toString());
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            response.addCookie(cookie);
        });
    }

    /** Where the other language's link leads: the same page. */
    static String pathWithoutLanguage(HttpServletRequest request) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        String rest = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(NAME + "="))
                .collect(Collectors.joining("&"));
        return request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest);
    }

    static Optional<Locale> known(String tag) {
        return switch (tag) {
            case "fr" -> Optional.of(Locale.FRENCH);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        return Arrays.stream(
                        Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(pair -> pair.startsWith(NAME + "="))
                .flatMap(pair -> known(pair.substring(NAME.length() + 1)).stream())
                .findFirst();
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> known(cookie.getValue()).stream())
                        .findFirst();
    }
}
