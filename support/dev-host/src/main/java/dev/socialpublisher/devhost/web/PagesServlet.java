package dev.socialpublisher.devhost.web;

import dev.socialpublisher.actor.CurrentActor;
import dev.socialpublisher.devhost.web.gate.Requests;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the route of a request. */
public final class PagesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final MatchResult NOWHERE = Pattern.compile("").matcher("").toMatchResult();

    private final transient CurrentActor actors;
    private final transient List<Route> routes;

    PagesServlet(CurrentActor actors, List<Route> routes) {
        this.actors = actors;
        this.routes = List.copyOf(routes);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        Languages.remember(request, response);
        for (Route route : routes) {
            Optional<MatchResult> path = route.match(method, Requests.path(request));
            if (path.isPresent()) {
                route.action().answer(new Visit(request, response, actors, path.get()));
                return;
            }
        }
        if (Requests.path(request).startsWith("/.social/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        new Visit(request, response, actors, NOWHERE).notFound();
    }
}
