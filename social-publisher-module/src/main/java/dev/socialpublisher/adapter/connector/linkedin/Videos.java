package dev.socialpublisher.adapter.connector.linkedin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.adapter.connector.http.upload.Bringing;
import dev.socialpublisher.adapter.connector.http.upload.Pieces;
import dev.socialpublisher.adapter.connector.http.upload.Uploaded;
import dev.socialpublisher.adapter.connector.http.upload.Uploads;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Uploads a video for an organization: places for its parts, the parts, then LinkedIn's own processing (videos API, version
 * 202609, 2026-11-22). Places are journalled with the video's URN before the first part, the mark of each part before the next.
 */
final class Videos {
    private static final Pattern URN = Pattern.compile("urn:li:video:[A-Za-z0-9_-]{1,100}");
    private static final String STEP = "linkedin.video.";
    private static final String WHOLE = STEP + "whole";

    /** The parts that LinkedIn asks for, but for the last. */
    private static final int PART = 4_194_304;

    /** How long LinkedIn keeps a video that no post has taken is not documented: trusted for a day. */
    private static final Duration LIFE = Duration.ofDays(1);

    private static final Duration WHILE_PROCESSING = Duration.ofSeconds(10);

    private final NetworkClient client;
    private final AuthorisedCalls calls;
    private final String owner;
    private final Uploads uploads;
    private final Pieces pieces;

    /** @param owner the organization's URN */
    Videos(NetworkClient client, AuthorisedCalls calls, String owner, Uploads uploads, ConnectorContext context) {
        this.client = client;
        this.calls = calls;
        this.owner = owner;
        this.uploads = uploads;
        pieces = new Pieces(context);
    }

    /** Goes on for as long as one go may take. */
    Step<Bringing> bring(Video video, StepJournal journal) {
        return uploads.find(journal, 0)
                .map(Step::done)
                .orElseGet(() -> begin(video, journal))
                .then(upload -> journal.find(WHOLE).filter(upload.id()::equals).isPresent()
                        ? processed(upload, video)
                        : send(upload, video, journal));
    }

    private Step<Uploaded> begin(Video video, StepJournal journal) {
        ObjectNode body = Json.object();
        body.putObject("initializeUploadRequest")
                .put("owner", owner)
                .put("fileSizeBytes", video.bytes())
                .put("uploadCaptions", false)
                .put("uploadThumbnail", false);
        return calls.succeed(
                        "POST /rest/videos",
                        Effect.REPEATABLE,
                        Call.postJson(client.at("/rest/videos?action=initializeUpload"), body))
                .then(answer -> noted(answer, journal));
    }

    /** The places go first: with the URN on record, all of them are. */
    private Step<Uploaded> noted(Reply.Answered answer, StepJournal journal) {
        JsonNode value = answer.json().path("value");
        String urn = value.path("video").asText("");
        JsonNode places = value.path("uploadInstructions");
        if (!URN.matcher(urn).matches() || !places.isArray() || places.isEmpty()) {
            return Step.stopped(new PublishResult.Unavailable(client.describe(answer, "no place for the video")));
        }
        for (int part = 0; part < places.size(); part++) {
            if (places.get(part).path("firstByte").asLong(-1) != (long) part * PART) {
                return Step.stopped(new PublishResult.Unavailable(client.describe(answer, "parts of another size")));
            }
            journal.record(place(urn, part), places.get(part).path("uploadUrl").asText(""));
        }
        journal.record(token(urn), value.path("uploadToken").asText(""));
        return Step.done(uploads.record(journal, 0, urn, LIFE));
    }

    private Step<Bringing> send(Uploaded upload, Video video, StepJournal journal) {
        long from = Math.min((long) sent(upload, journal) * PART, video.bytes());
        return pieces.send(video, from, PART, (at, piece) -> put(upload, at, piece, journal))
                .then(next -> next < video.bytes()
                        ? Step.done(Bringing.later(Duration.ZERO, Pieces.progress(video, next)))
                        : finish(upload, journal).then(done -> processed(upload, video)));
    }

    /** How many parts came. */
    private static int sent(Uploaded upload, StepJournal journal) {
        int part = 0;
        while (journal.find(mark(upload.id(), part)).isPresent()) {
            part++;
        }
        return part;
    }

    /** Without the token: the address is the permission. */
    private Step<Long> put(Uploaded upload, long from, Bytes piece, StepJournal journal) {
        int part = (int) (from / PART);
        Optional<URI> address = journal.find(place(upload.id(), part)).flatMap(this::known);
        if (address.isEmpty()) {
            return anew(upload, Wording.of("no place for part %d", "pas de place pour la partie %d", part + 1));
        }
        Call.Body body = new Call.Body("application/octet-stream", piece);
        return client.send("PUT part", Call.put(address.get(), Optional.of(body)))
                .fold(Effect.REPEATABLE, Step::done, Step::<Reply.Answered>stopped)
                .then(answer -> {
                    Optional<String> tag = answer.header("etag").map(text -> text.replace("\"", ""));
                    if (!answer.successful() || tag.isEmpty()) {
                        return anew(upload, client.describe(answer, "part not taken"));
                    }
                    journal.record(mark(upload.id(), part), tag.get());
                    return Step.done(from + piece.length());
                });
    }

    private Optional<URI> known(String address) {
        try {
            URI uri = URI.create(address);
            Optional.ofNullable(uri.getRawQuery()).ifPresent(client.secrets()::add);
            return Optional.of(uri).filter(client::knows);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private <T> Step<T> anew(Uploaded upload, Wording why) {
        uploads.forget(upload);
        return Step.stopped(new PublishResult.Unavailable(why));
    }

    private Step<Reply.Answered> finish(Uploaded upload, StepJournal journal) {
        ObjectNode body = Json.object();
        ObjectNode request = body.putObject("finalizeUploadRequest")
                .put("video", upload.id())
                .put("uploadToken", journal.find(token(upload.id())).orElse(""));
        ArrayNode marks = request.putArray("uploadedPartIds");
        for (int part = 0; part < sent(upload, journal); part++) {
            marks.add(journal.find(mark(upload.id(), part)).orElseThrow());
        }
        return calls.succeed(
                        "POST /rest/videos",
                        Effect.REPEATABLE,
                        Call.postJson(client.at("/rest/videos?action=finalizeUpload"), body))
                .then(answer -> {
                    journal.record(WHOLE, upload.id());
                    return Step.done(answer);
                });
    }

    private Step<Bringing> processed(Uploaded upload, Video video) {
        String path = "/rest/videos/" + URLEncoder.encode(upload.id(), StandardCharsets.UTF_8);
        return calls.succeed("GET /rest/videos/:urn", Effect.REPEATABLE, Call.get(client.at(path)))
                .then(answer -> switch (answer.json().path("status").asText("")) {
                    case "AVAILABLE" -> Step.done(Bringing.done(upload));
                    case "PROCESSING" ->
                        Step.done(Bringing.later(
                                WHILE_PROCESSING,
                                Wording.of("LinkedIn is processing %s", "LinkedIn traite %s", video.fileName())));
                    case "PROCESSING_FAILED" -> {
                        uploads.forget(upload);
                        yield Step.stopped(new PublishResult.Rejected(
                                "PROCESSING_FAILED",
                                Wording.of(
                                        "LinkedIn cannot use video %s",
                                        "LinkedIn ne peut pas utiliser la vidéo %s", video.fileName())));
                    }
                    default -> anew(upload, client.describe(answer, "video not taken"));
                });
    }

    private static String place(String urn, int part) {
        return STEP + urn + ".place." + part;
    }

    private static String mark(String urn, int part) {
        return STEP + urn + ".mark." + part;
    }

    private static String token(String urn) {
        return STEP + urn + ".token";
    }
}
