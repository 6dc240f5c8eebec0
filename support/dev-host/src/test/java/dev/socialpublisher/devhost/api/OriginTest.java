package dev.socialpublisher.devhost.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.error.ErrorCode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where a call comes from, how its caller is known, and what every answer carries. */
@ExtendWith(WithApiHost.class)
class OriginTest {
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";
    private static final String ELSEWHERE = "https://elsewhere.example";

    private final ApiHost host;
    private final Drafts drafts;
    private String session = "";

    OriginTest(ApiHost host) {
        this.host = host;
        drafts = new Drafts(host);
    }

    @BeforeEach
    void signIn() throws IOException, InterruptedException {
        HttpRequest login = HttpRequest.newBuilder(URI.create(host.address() + "/login"))
                .header("Origin", host.address().toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=camille&password=demo"))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(login, BodyHandlers.ofString());
        session = answer.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("rivages-session="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> takesChangesOfASessionFromItsOwnPages() {
        String own = host.address().toString();
        return Stream.of(
                        Map.of("Origin", own),
                        Map.of("Sec-Fetch-Site", "same-origin"),
                        Map.of("Origin", own, "Sec-Fetch-Site", "same-origin"))
                .map(headers -> DynamicTest.dynamicTest(
                        headers.keySet().toString(),
                        () -> assertThat(host.call(from(headers, inSession())).status())
                                .isEqualTo(201)));
    }

    @TestFactory
    Stream<DynamicTest> refusesChangesThatComeFromElsewhere() {
        String own = host.address().toString();
        return Stream.of(
                        Map.of("Origin", ELSEWHERE),
                        Map.of("Origin", "null"),
                        Map.of("Origin", own.replace("http:", "https:")),
                        Map.of("Origin", own + "0"),
                        Map.of("Sec-Fetch-Site", "cross-site"),
                        Map.of("Sec-Fetch-Site", "same-site"),
                        Map.of("Sec-Fetch-Site", "none"),
                        Map.of("Origin", own, "Sec-Fetch-Site", "cross-site"),
                        Map.<String, String>of())
                .map(headers -> DynamicTest.dynamicTest(headers.toString(), () -> {
                    List<String> before = host.state();
                    Told told = host.provoke(from(headers, inSession()).with("Accept-Language", "fr"));

                    assertThat(told.status()).isEqualTo(403);
                    assertThat(told.at("/code")).isEqualTo(ErrorCode.WEB_CROSS_ORIGIN.code());
                    assertThat(told.at("/field")).isEqualTo("Origin");
                    assertThat(told.at("/detail"))
                            .isEqualTo("Cette demande (POST) vient de "
                                    + Optional.ofNullable(headers.get("Origin")).orElse("un endroit inconnu")
                                    + "\u202f; seules les pages de ce site, ou des identifiants Basic, permettent de"
                                    + " modifier.");
                    assertThat(host.state()).isEqualTo(before);
                }));
    }

    @Test
    void takesChangesWithBasicCredentialsUnlessAnotherSitesPageSendsThem() {
        Ask program = drafts.create(drafts.newPost(drafts.variant(), false));

        assertThat(host.call(program).status()).isEqualTo(201);
        assertThat(host.provoke(program.with("Origin", ELSEWHERE)).status()).isEqualTo(403);
    }

    @Test
    void letsOtherSitesCauseNothingByReading() {
        List<String> before = host.state();
        Ask read = Ask.get("/posts").with("Cookie", session).with("Origin", ELSEWHERE);

        Told told = host.provoke(read.with("Sec-Fetch-Site", "cross-site"));

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.header("access-control-allow-origin")).isEmpty();
        assertThat(told.header("cross-origin-resource-policy")).isEqualTo("same-origin");
        assertThat(host.state()).isEqualTo(before);
    }

    @Test
    void saysThatTheSessionEnded() {
        Ask ended = from(Map.of("Sec-Fetch-Site", "same-origin"), inSession())
                .with("Cookie", "rivages-session=0123456789ABCDEF");

        Told english = host.provoke(ended.with("Accept-Language", "en"));
        Told french = host.provoke(ended.with("Accept-Language", "fr-CA"));

        assertThat(english.status()).isEqualTo(401);
        assertThat(english.at("/code")).isEqualTo(ErrorCode.WEB_UNAUTHENTICATED.code());
        assertThat(english.at("/detail"))
                .isEqualTo("Nobody is signed in, or the session has ended; sign in again, or send Basic credentials.");
        assertThat(french.at("/detail"))
                .isEqualTo("Personne n’est connecté, ou la session a expiré\u202f; reconnectez-vous, ou envoyez des"
                        + " identifiants Basic.");
    }

    @TestFactory
    Stream<DynamicTest> carriesTheHeadersOnEveryAnswer() {
        Ask posts = Ask.get("/posts");
        return Stream.of(
                        Map.entry(200, posts.as(ApiHost.EDITOR)),
                        Map.entry(400, posts.as(ApiHost.EDITOR).asking("limit", "0")),
                        Map.entry(401, posts),
                        Map.entry(403, posts.as(ApiHost.ROLELESS)),
                        Map.entry(404, Ask.get("/nowhere").as(ApiHost.EDITOR)),
                        Map.entry(405, Ask.delete("/posts").as(ApiHost.EDITOR)))
                .map(call -> DynamicTest.dynamicTest(call.getKey().toString(), () -> {
                    Told told = host.send(call.getValue());

                    assertThat(told.status()).isEqualTo(call.getKey());
                    assertThat(told.header("content-security-policy")).isEqualTo(POLICY);
                    assertThat(told.header("x-content-type-options")).isEqualTo("nosniff");
                    assertThat(told.header("referrer-policy")).isEqualTo("same-origin");
                    assertThat(told.header("cache-control")).isEqualTo("no-store");
                }));
    }

    private Ask inSession() {
        JsonNode body = drafts.newPost(drafts.variant(), false);
        return drafts.create(body).anonymous().with("Cookie", session);
    }

    private static Ask from(Map<String, String> headers, Ask ask) {
        Ask from = ask;
        for (Map.Entry<String, String> header : headers.entrySet()) {
            from = from.with(header.getKey(), header.getValue());
        }
        return from;
    }
}
