package dev.socialpublisher.adapter.connector.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.upload.Bringing;
import dev.socialpublisher.adapter.connector.http.upload.Copies;
import dev.socialpublisher.adapter.connector.http.upload.Uploaded;
import dev.socialpublisher.adapter.connector.http.upload.Uploads;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.error.Wording;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Brings a video to Bluesky's video service, which makes the blob of it that a record refers to. */
final class VideoJobs {
    private static final String COMPLETED = "JOB_STATE_COMPLETED";
    private static final String FAILED = "JOB_STATE_FAILED";

    /** Failures of the file; the others are the service's own. */
    private static final Set<String> OF_THE_FILE =
            Set.of("validation_failure", "encoding_failure", "pds_upload_unsupported_blob_size");

    private static final Duration WAIT = Duration.ofSeconds(5);

    /** Nobody says how long a job is known; sending the file again answers the earlier job. */
    private static final Duration LIFE = Duration.ofHours(1);

    private final VideoService service;
    private final BlueskyAnswers answers;
    private final Uploads jobs;
    private final Clock clock;
    private final Set<String> gone;

    /** {@code gone}: jobs and blobs that are not there any more, as {@link BlobUploads} remembers them. */
    VideoJobs(VideoService service, BlueskyAnswers answers, Clock clock, Set<String> gone) {
        this.service = service;
        this.answers = answers;
        this.clock = clock;
        this.gone = gone;
        jobs = new Uploads("video", clock, gone);
    }

    /** The upload's id is the blob as a record refers to it, JSON. */
    Step<Bringing> bring(Video video, StepJournal journal) {
        return jobs.find(journal, 0)
                .map(earlier -> status(earlier.id()))
                .orElseGet(() -> Step.done(Optional.empty()))
                .then(earlier -> earlier.filter(job -> !gone.contains(blob(job)))
                        .map(Step::done)
                        .orElseGet(() -> upload(video, journal)))
                .then(job -> brought(video, job));
    }

    /** Empty where the service does not know the job. */
    private Step<Optional<JsonNode>> status(String job) {
        return service.status(job).then(answer -> {
            if (answer.successful()) {
                return Step.done(Optional.of(job(answer)));
            }
            return answer.status() == 429 || answer.status() >= 500
                    ? Step.stopped(answers.result(answer, Effect.REPEATABLE))
                    : Step.done(Optional.empty());
        });
    }

    private Step<JsonNode> upload(Video video, StepJournal journal) {
        return Copies.with(video, copy -> service.upload(video, copy)).then(answer -> {
            boolean taken = answer.successful() || answers.error(answer).equals("already_exists");
            String id = job(answer).path("jobId").asText("");
            if (!taken) {
                return Step.stopped(answers.result(answer, Effect.REPEATABLE));
            }
            if (id.isEmpty() || id.contains(" ")) {
                return Step.stopped(new PublishResult.Unavailable(answers.describe(answer)));
            }
            jobs.record(journal, 0, id, LIFE);
            return status(id).then(known -> Step.done(anew(id, known.orElse(job(answer)))));
        });
    }

    /** What was gone is there again. */
    private JsonNode anew(String id, JsonNode job) {
        gone.remove(id);
        gone.remove(blob(job));
        return job;
    }

    private Step<Bringing> brought(Video video, JsonNode job) {
        return switch (job.path("state").asText("")) {
            case COMPLETED ->
                job.path("blob").path("ref").path("$link").isTextual()
                        ? Step.done(Bringing.done(
                                new Uploaded(blob(job), clock.instant().plus(LIFE))))
                        : Step.stopped(failed(video, job));
            case FAILED -> Step.stopped(failed(video, job));
            default -> Step.done(Bringing.later(WAIT, progress(video, job)));
        };
    }

    private PublishResult failed(Video video, JsonNode job) {
        gone.add(job.path("jobId").asText(""));
        String code = job.path("failureCode").asText("generic_failure");
        Wording detail = Wording.of(
                "Bluesky cannot use video %s: %s",
                "Bluesky ne peut pas utiliser la vidéo %s\u00a0: %s",
                video.fileName(),
                job.path("message").asText(code));
        return OF_THE_FILE.contains(code)
                ? new PublishResult.Rejected(code, detail)
                : new PublishResult.Unavailable(detail);
    }

    private static Wording progress(Video video, JsonNode job) {
        return Wording.of(
                "Bluesky is processing %s (%d %%)",
                "Bluesky traite %s (%d\u00a0%%)",
                video.fileName(),
                job.path("progress").asInt(0));
    }

    /** The lexicon wraps a job in an object; the service itself answers an upload without it (its tutorial, 2026-11-24). */
    private static JsonNode job(Reply.Answered answer) {
        JsonNode json = answer.json();
        return json.has("jobStatus") ? json.path("jobStatus") : json;
    }

    private static String blob(JsonNode job) {
        return job.path("blob").toString();
    }
}
