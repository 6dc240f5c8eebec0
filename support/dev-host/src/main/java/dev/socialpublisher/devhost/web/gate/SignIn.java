package dev.socialpublisher.devhost.web.gate;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.devhost.account.Accounts;
import dev.socialpublisher.devhost.account.Accounts.SignIn.Accepted;
import dev.socialpublisher.devhost.account.Accounts.SignIn.Throttled;
import dev.socialpublisher.devhost.account.CurrentPerson;
import dev.socialpublisher.error.Wording;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Tells who sent a request, by its session or by Basic credentials, and sends a browser that asks for an editors' page
 * without either to the sign-in form. A program that calls the API is told so in JSON and never gets a form.
 */
public final class SignIn extends HttpFilter {
    /** Holds the account's name; its roles are looked up on each request. */
    public static final String SESSION_NAME = "account";

    public static final String LOGIN = "/login";

    private static final long serialVersionUID = 1L;
    private static final String BASIC = "Basic ";

    private final transient Accounts accounts;
    private final transient CurrentPerson person;

    public SignIn(Accounts accounts, CurrentPerson person) {
        this.accounts = accounts;
        this.person = person;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Accounts.SignIn> basic = basic(request);
        if (basic.isPresent() && !(basic.get() instanceof Accepted)) {
            refuse(basic.get(), request, response);
            return;
        }
        Optional<Actor> actor = basic.isPresent() ? Optional.of(((Accepted) basic.get()).actor()) : session(request);
        if (actor.isEmpty() && !Anyone.maySee(Requests.path(request))) {
            turnAway(request, response);
            return;
        }
        person.set(actor);
        try {
            chain.doFilter(request, response);
        } finally {
            person.clear();
        }
    }

    private Optional<Actor> session(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SESSION_NAME) instanceof String name
                ? accounts.find(name)
                : Optional.empty();
    }

    private Optional<Accounts.SignIn> basic(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        String credentials = decode(header.substring(BASIC.length()).strip());
        int colon = credentials.indexOf(':');
        return Optional.of(
                colon < 0
                        ? new Accounts.SignIn.Refused()
                        : accounts.signIn(credentials.substring(0, colon), credentials.substring(colon + 1)));
    }

    private static String decode(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static void refuse(Accounts.SignIn outcome, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (outcome instanceof Throttled throttled) {
            response.setHeader("Retry-After", Long.toString(throttled.seconds()));
            ApiProblem.send(
                    request,
                    response,
                    429,
                    Wording.of(
                            "Too many failed sign-ins; try again in %d seconds.",
                            "Trop d’essais manqués ; réessayez dans %d secondes.", throttled.seconds()));
            return;
        }
        ApiProblem.send(
                request,
                response,
                401,
                new Wording("Name or password is wrong.", "Le nom ou le mot de passe est faux."));
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Requests.isCall(request)) {
            ApiProblem.send(
                    request,
                    response,
                    401,
                    Wording.of(
                            "Nobody is signed in, or the session has ended; sign in again, or send Basic credentials.",
                            "Personne n’est connecté, ou la session a expiré ; reconnectez-vous, ou envoyez des identifiants Basic."));
            return;
        }
        String query = request.getQueryString();
        String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        boolean worthReturning = request.getMethod().equals("GET") && !asked.equals("/");
        response.sendRedirect(
                worthReturning ? LOGIN + "?next=" + URLEncoder.encode(asked, StandardCharsets.UTF_8) : LOGIN);
    }
}
