package dev.socialpublisher.adapter.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.CurrentActor;
import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Languages;
import dev.socialpublisher.adapter.web.http.ProblemException;
import dev.socialpublisher.adapter.web.http.Problems;
import dev.socialpublisher.adapter.web.http.RequestBodies;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.ProblemJson;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Serves the routes: signs in, checks the origin, finds the route, writes the answer or the problem. */
final class ApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient List<Route> routes;
    private final transient CurrentActor currentActor;
    private final transient ObjectMapper mapper;
    private final transient RequestBodies bodies;

    ApiServlet(List<Route> routes, CurrentActor currentActor, ObjectMapper mapper) {
        this.routes = List.copyOf(routes);
        this.currentActor = currentActor;
        this.mapper = mapper;
        this.bodies = new RequestBodies(mapper);
    }

    /** Method and path template of every operation, for comparison with the description. */
    List<String> operations() {
        return routes.stream()
                .map(route -> route.method() + " " + route.template())
                .toList();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.add(response);
        response.setHeader("Cache-Control", "no-store");
        try {
            write(response, answer(request));
        } catch (ProblemException refused) {
            write(response, refused.problem());
        } catch (RuntimeException thrown) {
            write(response, Problems.of(thrown, Languages.of(request)));
        }
    }

    private Answer answer(HttpServletRequest request) {
        Actor actor = currentActor
                .current()
                .orElseThrow(() -> new SocialException(
                        ErrorCode.WEB_UNAUTHENTICATED, Wording.of("Nobody is signed in.", "Personne n’est connecté.")));
        SameOrigin.require(request);
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        boolean known = false;
        for (Route route : routes) {
            Optional<Map<String, String>> variables = route.match(path);
            if (variables.isPresent() && route.method().equals(request.getMethod())) {
                return route.handler().apply(new Call(request, actor, variables.get(), bodies));
            }
            known |= variables.isPresent();
        }
        throw known
                ? new SocialException(
                        ErrorCode.WEB_METHOD_NOT_ALLOWED, "%s does not take %s.".formatted(path, request.getMethod()))
                : new SocialException(ErrorCode.WEB_NOT_FOUND, "There is no %s here.".formatted(path));
    }

    private void write(HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (answer.content().isEmpty()) {
            return;
        }
        if (answer.content().get() instanceof Answer.Raw raw) {
            response.setContentType(raw.mediaType());
            response.getOutputStream().write(raw.bytes());
        } else {
            json(response, "application/json", answer.content().get());
        }
    }

    private void write(HttpServletResponse response, ProblemJson problem) throws IOException {
        response.setStatus(problem.status());
        json(response, "application/problem+json", problem);
    }

    private void json(HttpServletResponse response, String mediaType, Object body) throws IOException {
        response.setContentType(mediaType);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(mapper.writeValueAsBytes(body));
    }
}
