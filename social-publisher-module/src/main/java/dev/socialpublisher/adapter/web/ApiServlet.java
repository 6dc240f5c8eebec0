package dev.socialpublisher.adapter.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.CurrentActor;
import dev.socialpublisher.actor.Role;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Serves the routes: signs in, checks the origin, finds the route, writes the answer or the problem. */
final class ApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** What a signed-in person without any role of ours may ask, to learn just that. */
    private static final Set<String> FOR_EVERYBODY = Set.of("/session", "/openapi.json");

    private final transient List<Route> routes;
    private final transient CurrentActor currentActor;
    private final transient ObjectMapper mapper;
    private final transient RequestBodies bodies;
    private final boolean onlyOpen;

    ApiServlet(List<Route> routes, CurrentActor currentActor, ObjectMapper mapper) {
        this.routes = List.copyOf(routes);
        this.currentActor = currentActor;
        this.mapper = mapper;
        this.bodies = new RequestBodies(mapper);
        this.onlyOpen = routes.stream().allMatch(Route::open);
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
            write(response, answer(request, response));
        } catch (ProblemException refused) {
            write(response, refused.problem());
        } catch (RuntimeException thrown) {
            write(response, Problems.of(thrown, Languages.of(request)));
        }
    }

    private Answer answer(HttpServletRequest request, HttpServletResponse response) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        List<Route> here =
                routes.stream().filter(route -> route.match(path).isPresent()).toList();
        Optional<Route> asked =
                here.stream().filter(one -> one.method().equals(method)).findFirst();
        Actor actor = asked.map(Route::open).orElse(onlyOpen) ? Actor.NOBODY : signedIn();
        SameOrigin.require(request);
        Route route = asked.orElseThrow(() -> nothing(here, request, response));
        Call call = new Call(request, actor, route.match(path).orElseThrow(), bodies);
        if (!route.open() && !FOR_EVERYBODY.contains(route.template())) {
            call.require(Role.values());
        }
        return route.handler().apply(call);
    }

    private Actor signedIn() {
        return currentActor
                .current()
                .orElseThrow(
                        () -> new SocialException(
                                ErrorCode.WEB_UNAUTHENTICATED,
                                Wording.of(
                                        "Nobody is signed in, or the session has ended; sign in again, or send Basic credentials.",
                                        "Personne n’est connecté, ou la session a expiré ; reconnectez-vous, ou envoyez des identifiants Basic.")));
    }

    private static SocialException nothing(List<Route> here, HttpServletRequest request, HttpServletResponse response) {
        if (here.isEmpty()) {
            return new SocialException(
                    ErrorCode.WEB_NOT_FOUND,
                    Wording.of(
                            "There is no %s in this API; openapi.json lists what there is.",
                            "Il n’y a pas de %s dans cette API ; openapi.json énumère ce qui existe.",
                            request.getPathInfo()));
        }
        String allowed = here.stream().map(Route::method).sorted().collect(Collectors.joining(", "));
        response.setHeader("Allow", allowed.replace("GET", "GET, HEAD"));
        return new SocialException(
                ErrorCode.WEB_METHOD_NOT_ALLOWED,
                Wording.of(
                        "%s does not take %s; it takes %s.",
                        "%s ne prend pas %s ; il prend %s.", request.getPathInfo(), request.getMethod(), allowed));
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
        } else if (answer.content().get() instanceof Answer.Streamed streamed) {
            response.setContentType(streamed.mediaType());
            response.setContentLengthLong(streamed.length());
            streamed.content().writeTo(response.getOutputStream());
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
