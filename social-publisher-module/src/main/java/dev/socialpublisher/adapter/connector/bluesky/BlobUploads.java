package dev.socialpublisher.adapter.connector.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Rendition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Uploads pictures. A blob is named by its content, so that uploading again gives the same and harms nothing. */
final class BlobUploads {
    private static final String UPLOAD = "com.atproto.repo.uploadBlob";

    /** Servers drop an unused blob "within a time window (eg, minutes)" (lexicon of uploadBlob, 2026-08-20). */
    private static final Duration TRUSTED = Duration.ofMinutes(5);

    private final BlueskyCalls calls;
    private final Clock clock;
    private final Set<String> gone;

    BlobUploads(BlueskyCalls calls, Clock clock, Set<String> gone) {
        this.calls = calls;
        this.clock = clock;
        this.gone = gone;
    }

    /** The blob as a record refers to it, JSON; journalled under {@code step}. */
    Step<String> upload(String step, Rendition rendition, StepJournal journal) {
        Optional<String> earlier =
                journal.find(step).map(Json::read).filter(this::trusted).map(BlobUploads::blob);
        return earlier.map(Step::done).orElseGet(() -> send(step, rendition, journal));
    }

    /** The server dropped it: the next prepare uploads it anew. */
    void forget(String blob) {
        gone.add(blob);
    }

    private Step<String> send(String step, Rendition rendition, StepJournal journal) {
        return calls.succeed(
                        UPLOAD,
                        Effect.REPEATABLE,
                        session -> Call.post(
                                NetworkClient.at(session.server(), "/xrpc/" + UPLOAD),
                                rendition.mediaType(),
                                rendition.bytes()))
                .then(answer -> {
                    JsonNode blob = answer.reply().json().path("blob");
                    if (!blob.path("ref").path("$link").isTextual()) {
                        return Step.stopped(new PublishResult.Unavailable(Wording.of(
                                "no blob in the answer; %s",
                                "pas d’image dans la réponse\u202f; %s",
                                calls.answers().describe(answer.reply()))));
                    }
                    ObjectNode entry = Json.object().put("at", clock.instant().toString());
                    entry.set("blob", blob);
                    journal.record(step, entry.toString());
                    gone.remove(blob.toString());
                    return Step.done(blob.toString());
                });
    }

    private boolean trusted(JsonNode entry) {
        Instant until = Instant.parse(entry.path("at").asText()).plus(TRUSTED);
        return until.isAfter(clock.instant()) && !gone.contains(blob(entry));
    }

    private static String blob(JsonNode entry) {
        return entry.path("blob").toString();
    }
}
