package dev.socialpublisher.adapter.connector.pinterest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.Multipart;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.adapter.connector.http.upload.Bringing;
import dev.socialpublisher.adapter.connector.http.upload.Copies;
import dev.socialpublisher.adapter.connector.http.upload.Uploaded;
import dev.socialpublisher.adapter.connector.http.upload.Uploads;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.video.VideoFile;
import java.net.URI;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Uploads a video to the place that Pinterest names, in one call without our token, and waits for its processing (OpenAPI
 * 5.23.0). Only what has arrived is journalled: a place that took nothing is nobody's.
 */
final class PinVideos {
    private static final Pattern ID = Pattern.compile("[0-9]{1,30}");

    /** Names and values of a form that a stranger's answer may put into ours. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private static final Pattern VALUE = Pattern.compile("[ -~]{0,5000}");

    /** How long Pinterest keeps a video that no pin has taken is not documented: trusted for a day. */
    private static final Duration LIFE = Duration.ofDays(1);

    private static final Duration WHILE_PROCESSING = Duration.ofSeconds(10);

    private final NetworkClient client;
    private final AuthorisedCalls calls;
    private final Uploads uploads;

    PinVideos(NetworkClient client, AuthorisedCalls calls, Uploads uploads) {
        this.client = client;
        this.calls = calls;
        this.uploads = uploads;
    }

    Uploads uploads() {
        return uploads;
    }

    Step<Bringing> bring(Video video, StepJournal journal) {
        return uploads.find(journal, 0)
                .map(Step::done)
                .orElseGet(() -> upload(video).then(id -> Step.done(uploads.record(journal, 0, id, LIFE))))
                .then(upload -> processed(upload, video));
    }

    private Step<String> upload(Video video) {
        return calls.succeed(
                        BoardPins.WRITES,
                        Effect.REPEATABLE,
                        Call.postJson(client.at("/v5/media"), Json.object().put("media_type", "video")))
                .then(place -> Copies.with(video, copy -> send(place, copy)));
    }

    private Step<String> send(Reply.Answered place, VideoFile copy) {
        String id = place.json().path("media_id").asText("");
        Optional<URI> address = known(place.json().path("upload_url").asText(""));
        Multipart form = new Multipart(Bytes.utf8(copy.facts().hash()));
        boolean sound = fill(form, place.json().path("upload_parameters"));
        if (!ID.matcher(id).matches() || address.isEmpty() || !sound) {
            return Step.stopped(new PublishResult.Unavailable(client.describe(place, "no place for the video")));
        }
        return client.send("POST upload", form.file("file", copy).post(address.get()))
                .fold(Effect.REPEATABLE, Step::done, Step::<Reply.Answered>stopped)
                .then(answer -> answer.successful()
                        ? Step.done(id)
                        : Step.stopped(new PublishResult.Unavailable(client.describe(answer, "video not taken"))));
    }

    /** As they are named, before the file; false where one fits into no form. Who knows them could upload. */
    private boolean fill(Multipart form, JsonNode parameters) {
        Iterator<Map.Entry<String, JsonNode>> fields = parameters.fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            String value = field.getValue().asText("");
            if (!NAME.matcher(field.getKey()).matches() || !VALUE.matcher(value).matches()) {
                return false;
            }
            if (value.length() > 20) {
                client.secrets().add(value);
            }
            form.field(field.getKey(), value);
        }
        return true;
    }

    private Optional<URI> known(String address) {
        try {
            return Optional.of(URI.create(address)).filter(client::knows);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Step<Bringing> processed(Uploaded upload, Video video) {
        return calls.succeed(Boards.READS, Effect.REPEATABLE, Call.get(client.at("/v5/media/" + upload.id())))
                .then(answer -> switch (answer.json().path("status").asText("")) {
                    case "succeeded" -> Step.done(Bringing.done(upload));
                    case "registered", "processing" ->
                        Step.done(Bringing.later(
                                WHILE_PROCESSING,
                                Wording.of("Pinterest is processing %s", "Pinterest traite %s", video.fileName())));
                    default -> {
                        uploads.forget(upload);
                        yield Step.stopped(new PublishResult.Rejected(
                                "failed",
                                Wording.of(
                                        "Pinterest cannot use video %s",
                                        "Pinterest ne peut pas utiliser la vidéo %s", video.fileName())));
                    }
                });
    }
}
