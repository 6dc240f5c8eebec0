package dev.socialpublisher.sandbox.meta;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.limit.RateWindows;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Stands before each operation below {@code /{version}}: version, parameters, token, the app's proof, then usage. */
public final class GraphGuard {

    private static final String VERSION = "version";

    private final MetaApp app;
    private final Function<String, Optional<GraphTokens.Grant>> grants;
    private final Usage usage;
    private final Door door;

    /** {@code grants} finds what a token was given for, also where that has ended. */
    public GraphGuard(
            MetaApp app,
            Function<String, Optional<GraphTokens.Grant>> grants,
            RateWindows windows,
            BusinessCalls business) {
        this(app, grants, new Usage(windows, business), Door.GRAPH);
    }

    private GraphGuard(MetaApp app, Function<String, Optional<GraphTokens.Grant>> grants, Usage usage, Door door) {
        this.app = app;
        this.grants = grants;
        this.usage = usage;
        this.door = door;
    }

    /** Before an API of its own version, where the app proves nothing. */
    public static GraphGuard of(
            String version,
            Function<String, Optional<GraphTokens.Grant>> grants,
            RateWindows windows,
            BusinessCalls business) {
        return new GraphGuard(
                new MetaApp("0", ""),
                grants,
                new Usage(windows, business),
                new Door(version::equals, asked -> asked, false));
    }

    /**
     * How the API is entered.
     *
     * @param answering the version that answers a call to a known one
     */
    private record Door(Predicate<String> known, UnaryOperator<String> answering, boolean proof) {
        private static final Door GRAPH = new Door(GraphVersions::known, GraphVersions::answering, true);
    }

    /** An operation behind the guard, told whose call it is. */
    @FunctionalInterface
    public interface Operation {
        Answer handle(GraphCall call);
    }

    /** The operation's name, its method, its path below the version. */
    public record Place(String operation, String method, String path) {}

    /** An operation that takes only these parameters, and those that every call has. */
    public Endpoint endpoint(Place place, Set<String> parameters, Operation operation) {
        return open(place, request -> guard(parameters, operation, request));
    }

    /** An operation without token. */
    public Endpoint open(Place place, Endpoint.Handler handler) {
        return new Endpoint(
                place.operation(),
                place.method(),
                "/{" + VERSION + "}" + place.path(),
                request -> versioned(request, handler));
    }

    private Answer versioned(Request request, Endpoint.Handler handler) {
        String version = request.pathValue(VERSION);
        if (!door.known().test(version)) {
            return GraphProblem.unknownPath(request.head().path());
        }
        return answered(handler, request)
                .withHeaders(Map.of("facebook-api-version", door.answering().apply(version)));
    }

    private static Answer answered(Endpoint.Handler handler, Request request) {
        try {
            return handler.handle(request);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private Answer guard(Set<String> allowed, Operation operation, Request request) {
        GraphParameters parameters = GraphParameters.of(request).allowing(allowed);
        String token = token(request, parameters);
        GraphTokens.Grant grant = good(token, request.receivedAt());
        if (door.proof()) {
            proved(token, parameters);
        }
        Usage.Told told = usage.take(grant, request.receivedAt());
        Answer answer = told.refusal()
                .map(Refusal::answer)
                .orElseGet(() -> answered(same -> operation.handle(new GraphCall(same, parameters, grant)), request));
        return answer.withHeaders(told.headers());
    }

    private static String token(Request request, GraphParameters parameters) {
        String header = request.header("authorization").orElse("");
        return parameters
                .text("access_token")
                .or(() -> Optional.of(header.replaceFirst("^(?i:Bearer|OAuth) +", ""))
                        .filter(token -> !token.isEmpty()))
                .orElseThrow(() -> GraphProblem.token(0, "An access token is required to request this resource."));
    }

    private GraphTokens.Grant good(String token, Instant now) {
        GraphTokens.Grant grant = grants.apply(token)
                .orElseThrow(() -> GraphProblem.token(0, "Invalid OAuth access token - Cannot parse access token"));
        if (!grant.good(now)) {
            throw GraphProblem.token(463, "Error validating access token: Session has expired.");
        }
        return grant;
    }

    private void proved(String token, GraphParameters parameters) {
        String proof = parameters
                .text("appsecret_proof")
                .orElseThrow(
                        () -> GraphProblem.invalid("API calls from the server require an appsecret_proof argument"));
        if (!app.proves(token, proof)) {
            throw GraphProblem.invalid("Invalid appsecret_proof provided in the API argument");
        }
    }

    /** Whether the call bears the app's own token, as {@code debug_token} wants it. */
    public boolean isApp(Request request, GraphParameters parameters) {
        return token(request, parameters).equals(app.token());
    }
}
