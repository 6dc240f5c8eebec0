package dev.socialpublisher.adapter.connector.linkedin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.adapter.connector.http.upload.Uploaded;
import dev.socialpublisher.adapter.connector.http.upload.Uploads;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Rendition;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Uploads pictures for an organization: a place, the bytes, then LinkedIn's own processing, which a post waits for. */
final class Images {
    private static final Pattern URN = Pattern.compile("urn:li:image:[A-Za-z0-9_-]{1,100}");

    /** How long LinkedIn keeps an image that no post has taken is not documented: trusted for a day. */
    private static final Duration LIFE = Duration.ofDays(1);

    private final NetworkClient client;
    private final AuthorisedCalls calls;
    private final String owner;
    private final Uploads uploads;

    /** @param owner the organization's URN */
    Images(NetworkClient client, AuthorisedCalls calls, String owner, Uploads uploads) {
        this.client = client;
        this.calls = calls;
        this.owner = owner;
        this.uploads = uploads;
    }

    Uploads uploads() {
        return uploads;
    }

    /** Done only when LinkedIn has processed the picture; a repeat asks again and uploads nothing twice. */
    Step<Uploaded> prepare(Rendition rendition, int position, StepJournal journal) {
        return uploads.find(journal, position)
                .map(Step::done)
                .orElseGet(() -> upload(rendition).then(urn -> Step.done(uploads.record(journal, position, urn, LIFE))))
                .then(this::processed);
    }

    private Step<String> upload(Rendition rendition) {
        ObjectNode body = Json.object();
        body.putObject("initializeUploadRequest").put("owner", owner);
        return calls.succeed(
                        "POST /rest/images",
                        Effect.REPEATABLE,
                        Call.postJson(client.at("/rest/images?action=initializeUpload"), body))
                .then(answer -> put(answer, rendition));
    }

    private Step<String> put(Reply.Answered answer, Rendition rendition) {
        JsonNode place = answer.json().path("value");
        String urn = place.path("image").asText("");
        Optional<URI> address = address(place.path("uploadUrl").asText(""));
        if (address.isEmpty() || !URN.matcher(urn).matches()) {
            return Step.stopped(new PublishResult.Unavailable(client.describe(answer, "no place for the picture")));
        }
        Call.Body bytes = new Call.Body(rendition.mediaType(), rendition.bytes());
        return calls.succeed(
                        "PUT upload", Effect.REPEATABLE, new Call("PUT", address.get(), Map.of(), Optional.of(bytes)))
                .then(taken -> Step.done(urn));
    }

    /** The guard refuses any host but LinkedIn's. */
    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text)).filter(uri -> uri.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Step<Uploaded> processed(Uploaded image) {
        String path = "/rest/images/" + URLEncoder.encode(image.id(), StandardCharsets.UTF_8);
        return calls.succeed("GET /rest/images/:urn", Effect.REPEATABLE, Call.get(client.at(path)))
                .then(answer -> switch (answer.json().path("status").asText("")) {
                    case "AVAILABLE" -> Step.done(image);
                    case "PROCESSING" ->
                        Step.stopped(new PublishResult.Unavailable(Wording.of(
                                "LinkedIn is still processing picture %s",
                                "LinkedIn traite encore l’image %s", image.id())));
                    default -> {
                        uploads.forget(image);
                        yield Step.stopped(new PublishResult.Unavailable(client.describe(answer, "picture not taken")));
                    }
                });
    }
}
