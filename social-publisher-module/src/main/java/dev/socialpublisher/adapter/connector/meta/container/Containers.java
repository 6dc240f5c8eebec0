package dev.socialpublisher.adapter.connector.meta.container;

import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.upload.Attached;
import dev.socialpublisher.adapter.connector.http.upload.Bringing;
import dev.socialpublisher.adapter.connector.http.upload.Uploaded;
import dev.socialpublisher.adapter.connector.http.upload.Uploads;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.GraphCalls.Target;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.error.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the container of a post and waits until it can be published. A container is replaced only when the network has said
 * that it was not published: that is what keeps a post from going out twice.
 */
public final class Containers {
    /** What nobody publishes ends after a day (developers.facebook.com, content publishing, 2026-11-22). */
    private static final Duration LIFE = Duration.ofHours(24);

    /** The guides ask once a minute, for five; a video may take longer. */
    private static final Duration WHILE_PROCESSING = Duration.ofSeconds(30);

    private static final Pattern ID = Pattern.compile("[0-9]{1,30}");
    private static final Pattern SUBCODE = Pattern.compile("\\b22[0-9]{5}\\b");

    private final NetworkClient client;
    private final GraphCalls calls;
    private final Dialect dialect;
    private final Kept kept;

    public Containers(NetworkClient client, GraphCalls calls, Dialect dialect, Kept kept) {
        this.client = client;
        this.calls = calls;
        this.dialect = dialect;
        this.kept = kept;
    }

    /** The two kinds of container that wait on the network. */
    public record Kept(Uploads items, Uploads posts) {}

    /** What a prepared request needs: one container, ready. */
    public Step<Map<String, String>> prepare(PublishRequest request, StepJournal journal) {
        return bring(request, journal)
                .then(state -> state.ready()
                        .map(container -> Step.done(new Attached(List.of(container)).handles()))
                        .orElseGet(() -> Step.stopped(new PublishResult.Unavailable(state.progress()))));
    }

    /** The same for what may take its time. */
    Step<Bringing> bring(PublishRequest request, StepJournal journal) {
        return new Quota(client, calls, dialect.quota()).left().then(left -> container(request, journal));
    }

    private Step<Bringing> container(PublishRequest request, StepJournal journal) {
        Optional<Uploaded> earlier = kept.posts().last(journal, 0);
        return earlier.isPresent() ? again(earlier.get(), request, journal) : fresh(request, journal);
    }

    private Step<Bringing> again(Uploaded earlier, PublishRequest request, StepJournal journal) {
        return read(earlier.id()).then(answer -> switch (state(answer)) {
            case PUBLISHED -> Step.stopped(published(earlier));
            case FINISHED, IN_PROGRESS ->
                kept.posts().alive(earlier) ? ready(earlier, answer) : fresh(request, journal);
            case EXPIRED, ERROR -> {
                forgetItems(request, journal);
                yield fresh(request, journal);
            }
            case UNCLEAR -> Step.stopped(new PublishResult.Unavailable(client.describe(answer, "container")));
        });
    }

    private PublishResult published(Uploaded container) {
        return new PublishResult.Duplicate(
                Optional.empty(),
                Wording.of(
                        "%s has published container %s already",
                        "%s a déjà publié le conteneur %s", dialect.name(), container.id()));
    }

    private Step<Bringing> fresh(PublishRequest request, StepJournal journal) {
        return made(request, journal)
                .then(id -> Step.done(kept.posts().record(journal, 0, id, LIFE)))
                .then(container -> read(container.id()).then(answer -> ready(container, answer)));
    }

    private Step<String> made(PublishRequest request, StepJournal journal) {
        if (request.images().size() < 2) {
            return create(dialect.single(request));
        }
        return Attached.upload(request.images(), (picture, position) -> item(picture, position, journal))
                .then(handles -> create(dialect.carousel(
                        request,
                        Attached.in(handles).uploads().stream()
                                .map(Uploaded::id)
                                .toList())));
    }

    private Step<Uploaded> item(Picture picture, int position, StepJournal journal) {
        return kept.items()
                .find(journal, position)
                .map(Step::done)
                .orElseGet(() -> create(dialect.item(picture))
                        .then(id -> Step.done(kept.items().record(journal, position, id, LIFE))));
    }

    /** One of them may be why the whole could not be processed. */
    private void forgetItems(PublishRequest request, StepJournal journal) {
        for (int position = 0; position < request.images().size(); position++) {
            kept.items().find(journal, position).ifPresent(kept.items()::forget);
        }
    }

    private Step<String> create(Map<String, String> fields) {
        return calls.post(dialect.create(), Effect.REPEATABLE, fields)
                .then(answer -> calls.successful(answer, Effect.REPEATABLE))
                .then(answer -> {
                    String id = answer.json().path("id").asText("");
                    return ID.matcher(id).matches()
                            ? Step.done(id)
                            : Step.stopped(new PublishResult.Unavailable(client.describe(answer, "no container id")));
                });
    }

    private Step<Bringing> ready(Uploaded container, Reply.Answered answer) {
        return switch (state(answer)) {
            case FINISHED -> Step.done(Bringing.done(container));
            case IN_PROGRESS ->
                Step.done(Bringing.later(
                        WHILE_PROCESSING,
                        Wording.of(
                                "%s is still processing container %s",
                                "%s traite encore le conteneur %s", dialect.name(), container.id())));
            case PUBLISHED -> Step.stopped(published(container));
            case EXPIRED, ERROR, UNCLEAR -> Step.stopped(failed(container, answer));
        };
    }

    /** All is made anew where it may be tried again. */
    private PublishResult failed(Uploaded container, Reply.Answered answer) {
        kept.posts().forget(container);
        String reason = answer.json().path(dialect.fields().reason()).asText("");
        Matcher subcode = SUBCODE.matcher(reason);
        return calls.processing(subcode.find() ? Integer.parseInt(subcode.group()) : 0, answer);
    }

    Step<Reply.Answered> read(String id) {
        String fields = dialect.fields().code() + "," + dialect.fields().reason();
        return calls.get(new Target("GET /:container", "/" + id), Map.of("fields", fields))
                .then(answer -> calls.successful(answer, Effect.REPEATABLE));
    }

    ContainerState state(Reply.Answered answer) {
        return ContainerState.of(answer.json().path(dialect.fields().code()).asText(""));
    }

    Optional<Uploaded> last(StepJournal journal) {
        return kept.posts().last(journal, 0);
    }

    /** Set where the network would not publish it any more. */
    Optional<PublishResult> dropped(Attached container, Prepared prepared) {
        return container.dropped(kept.posts(), prepared, dialect.name());
    }

    void forget(Uploaded container) {
        kept.posts().forget(container);
    }
}
