package dev.socialpublisher.devhost.web.gate;

import jakarta.servlet.http.HttpServletRequest;

/** What the filters and the routes must see alike. */
public final class Requests {
    private Requests() {}

    /** The path as Tomcat routes it: decoded and without {@code ..}, so that no check looks at another path than it. */
    public static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }

    /** Whether a program asks, that wants its refusals as JSON. */
    public static boolean isCall(HttpServletRequest request) {
        return path(request).startsWith("/.social/api/") || path(request).startsWith("/.host/api/");
    }
}
