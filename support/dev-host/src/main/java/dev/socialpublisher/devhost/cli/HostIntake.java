package dev.socialpublisher.devhost.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.devhost.magazine.ArticleImport.Incoming;
import dev.socialpublisher.devhost.problem.HostProblem;
import dev.socialpublisher.error.Wording;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/** Hands articles to a running host, as a person with an account there. */
final class HostIntake implements Intake {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI host;
    private final String credentials;
    private final Locale language;

    HostIntake(int port, String user, String password, Locale language) {
        this.host = URI.create("http://localhost:" + port);
        this.credentials = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        this.language = language;
    }

    @Override
    public String add(Incoming incoming) {
        try {
            HttpRequest request = HttpRequest.newBuilder(host.resolve("/.host/api/articles"))
                    .timeout(PATIENCE)
                    .header("Authorization", "Basic " + credentials)
                    .header("Accept-Language", language.toLanguageTag())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(json(incoming))))
                    .build();
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            JsonNode body = JSON.readTree(answer.body());
            if (answer.statusCode() != 201) {
                throw new HostProblem(Wording.of(
                        "The host at %s refuses: %s",
                        "L’hôte à l’adresse %s refuse : %s",
                        host,
                        body.path("detail").asText("HTTP " + answer.statusCode())));
            }
            return host + body.path("path").asText();
        } catch (IOException e) {
            throw new HostProblem(
                    Wording.of(
                            "The host at %s does not answer: %s",
                            "L’hôte à l’adresse %s ne répond pas : %s", host, String.valueOf(e.getMessage())),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the host at " + host + " was asked", e);
        }
    }

    @Override
    public void close() {}

    private static Map<String, Object> json(Incoming incoming) {
        return Map.of(
                "title", incoming.title(),
                "lead", incoming.lead(),
                "body", incoming.body(),
                "author", incoming.author(),
                "language", incoming.language().toLanguageTag(),
                "section", incoming.section(),
                "pictures",
                        incoming.pictures().stream()
                                .map(picture -> Map.of(
                                        "fileName", picture.fileName(),
                                        "alt", picture.alt(),
                                        "content", picture.bytes().toArray()))
                                .toList());
    }
}
