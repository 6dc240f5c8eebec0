package dev.socialpublisher.sandbox.consent;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Body;
import dev.socialpublisher.sandbox.http.Form;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.http.Request;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Shows the page and takes its answer. A wrong client or address is told on the page itself and never sent on (RFC 6749,
 * 4.1.2.1); the person is always signed in and picks the account to act for.
 */
public final class Consent {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");
    private static final String SCREEN = "/.social/ui/channels";

    private final Rules rules;
    private final Codes codes;

    public Consent(Rules rules, Codes codes) {
        this.rules = rules;
        this.codes = codes;
    }

    /**
     * A network's side of it.
     *
     * @param network as people call it
     * @param path of the page, which its form is sent to
     * @param clients known apps
     * @param scopes known rights
     * @param separator between scopes, as a regular expression
     * @param needsChallenge whether an app without PKCE is refused
     */
    public record Rules(
            String network,
            String path,
            Set<String> clients,
            Set<String> scopes,
            String separator,
            boolean needsChallenge,
            List<Person> accounts) {
        public Rules {
            clients = Set.copyOf(clients);
            scopes = Set.copyOf(scopes);
            accounts = List.copyOf(accounts);
        }
    }

    /** An account that the person may act for. */
    public record Person(String id, String name) {}

    /** {@code GET}: the page. */
    public Answer page(Request request) {
        Asked asked = asked(request::query);
        return html(200, new ConsentPage(rules, request).asking(asked));
    }

    /** {@code POST}: what the person decided, as a redirect to the app. */
    public Answer decided(Request request) {
        Form form = Form.of(request);
        Asked asked = asked(form::value);
        String account = form.value("account").orElse("");
        boolean known = rules.accounts().stream().anyMatch(person -> person.id().equals(account));
        boolean granted = form.value("decision").equals(Optional.of("allow")) && known;
        String answer = granted
                ? "code=" + encoded(codes.give(asked, account, request.receivedAt()))
                : "error=access_denied&error_description=" + encoded("The person refused.");
        String target = asked.redirect() + "?" + answer + "&state=" + encoded(asked.state());
        return new Answer(302, Map.of("Location", target, "Cache-Control", "no-store"), Body.EMPTY);
    }

    private Asked asked(Function<String, Optional<String>> parameters) {
        String client = value(parameters, "client_id");
        refuseUnless(rules.clients().contains(client), "client_id '" + client + "' is not known");
        URI redirect = redirect(value(parameters, "redirect_uri"));
        refuseUnless(value(parameters, "response_type").equals("code"), "response_type is not code");
        String state = value(parameters, "state");
        refuseUnless(
                !state.isEmpty() && state.length() <= 500, "state has " + state.length() + " characters, 1 to 500");
        List<String> scopes = List.of(value(parameters, "scope").split(rules.separator()));
        refuseUnless(rules.scopes().containsAll(scopes), "scope is '" + String.join(" ", scopes) + "'");
        Optional<String> challenge = parameters.apply("code_challenge").filter(text -> !text.isEmpty());
        refuseUnless(challenge.isPresent() || !rules.needsChallenge(), "code_challenge is missing");
        refuseUnless(
                challenge.isEmpty()
                        || value(parameters, "code_challenge_method").equals("S256"),
                "code_challenge_method is not S256");
        return new Asked(client, redirect, state, scopes, challenge);
    }

    /** Registered is the screen of channels on this machine, as in the guide. */
    private URI redirect(String text) {
        URI address = URI.create(text.replace(" ", "%20"));
        boolean registered = address.getHost() != null
                && LOOPBACK.contains(address.getHost())
                && address.getPath().endsWith(SCREEN)
                && address.getQuery() == null
                && address.getFragment() == null;
        refuseUnless(
                registered, "redirect_uri '" + text + "' is not registered: http://localhost:PORT" + SCREEN + " is");
        return address;
    }

    private void refuseUnless(boolean condition, String why) {
        if (!condition) {
            throw new Refusal(html(400, ConsentPage.refused(rules.network(), why)));
        }
    }

    private static String value(Function<String, Optional<String>> parameters, String name) {
        return parameters.apply(name).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Answer html(int status, String page) {
        return Answer.of(status, "text/html; charset=utf-8", Body.of(page))
                .withHeaders(Map.of("Cache-Control", "no-store", "X-Frame-Options", "DENY"));
    }
}
