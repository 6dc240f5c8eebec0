package dev.socialpublisher.conformance;

import dev.socialpublisher.conformance.bench.Vault;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.ability.Authorises;
import dev.socialpublisher.connector.ability.GrantResult;
import dev.socialpublisher.connector.ability.Invitation;
import dev.socialpublisher.connector.ability.NetworkApp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Optional;

/** The way over the network's page, as a person with a browser goes it. */
record Consents(SandboxedConnector test, Invitation invitation) {
    static final URI BACK = URI.create("http://localhost:8080/.social/ui/channels");

    static Consents of(SandboxedConnector test, String clientId, String clientSecret) {
        return of(
                test,
                new NetworkApp(
                        clientId,
                        Optional.of(clientSecret),
                        Optional.of(URI.create(test.sandbox.baseUrl() + "/" + test.network()))));
    }

    static Consents of(SandboxedConnector test, NetworkApp app) {
        return new Consents(test, new Invitation(app, BACK, "state-1", "v".repeat(43)));
    }

    URI page() {
        return ((Authorises) test.factory).page(invitation);
    }

    /** Allows everything that the page asks for; the code with which the network sends the person back. */
    String allow(String account) {
        URI page = page();
        String form = page.getRawQuery() + "&account=" + account + "&decision=allow";
        HttpRequest request = HttpRequest.newBuilder(URI.create(page.toString().replaceFirst("\\?.*", "")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^.*code=([^&]+)&.*$", "$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    GrantResult redeem(String code) {
        return ((Authorises) test.factory).redeem(test.channel, context(test), invitation, code);
    }

    /** Of an account that is not there yet. */
    static ConnectorContext context(SandboxedConnector test) {
        return new ConnectorContext(test.profile, new Vault(), Clock.systemUTC(), SandboxedConnector.TIMEOUT);
    }
}
