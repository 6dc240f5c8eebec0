package dev.socialpublisher.adapter.web;

import jakarta.servlet.Servlet;
import java.util.List;

/** Looks into the API's servlet from its own package: what it answers, described or not. */
public final class ApiRoutes {
    private ApiRoutes() {}

    /** Method and path template, for instance {@code GET /posts/{id}}. */
    public static List<String> of(Servlet api) {
        return ((ApiServlet) api).operations();
    }
}
