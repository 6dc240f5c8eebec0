package dev.socialpublisher.adapter.web;

import jakarta.servlet.http.HttpServletResponse;

/** The headers that every answer of ours carries. */
final class SecurityHeaders {
    static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private SecurityHeaders() {}

    static void add(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
}
