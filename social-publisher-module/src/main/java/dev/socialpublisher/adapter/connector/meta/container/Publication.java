package dev.socialpublisher.adapter.connector.meta.container;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.upload.Attached;
import dev.socialpublisher.adapter.connector.http.upload.Uploaded;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.GraphCalls.Target;
import dev.socialpublisher.adapter.connector.meta.PostSearch;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.error.Wording;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Publishes a container, once, and finds out what became of it. */
public final class Publication {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern ID = Pattern.compile("[0-9]{1,30}");

    private final NetworkClient client;
    private final GraphCalls calls;
    private final Dialect dialect;
    private final Containers containers;

    public Publication(NetworkClient client, GraphCalls calls, Dialect dialect, Containers containers) {
        this.client = client;
        this.calls = calls;
        this.dialect = dialect;
        this.containers = containers;
    }

    public PublishResult publish(Prepared prepared) {
        Attached attached = Attached.in(prepared);
        Uploaded container = attached.uploads().get(0);
        return containers.dropped(attached, prepared).orElseGet(() -> {
            PublishResult result = calls.post(dialect.publish(), Effect.CREATES, Map.of("creation_id", container.id()))
                    .fold(this::published, stopped -> stopped);
            if (result.kind() == PublishResult.Kind.MEDIA_GONE) {
                containers.forget(container);
            }
            return result;
        });
    }

    private PublishResult published(Reply.Answered answer) {
        if (!answer.successful()) {
            return calls.result(answer, Effect.CREATES);
        }
        String id = answer.json().path("id").asText("");
        return ID.matcher(id).matches()
                ? address(id).fold(PublishResult.Published::new, later -> new PublishResult.Pending(id, SOON))
                : new PublishResult.Unknown(client.describe(answer, "no post id"));
    }

    /** For a post that is out and whose address could not be read at once. */
    public PublishResult resume(String id) {
        return address(id).fold(PublishResult.Published::new, why -> why);
    }

    private Step<RemotePost> address(String id) {
        return calls.get(new Target("GET /:post", "/" + id), Map.of("fields", "permalink"))
                .then(answer -> calls.successful(answer, Effect.REPEATABLE))
                .then(answer -> post(id, answer.json())
                        .map(Step::done)
                        .orElseGet(() ->
                                Step.stopped(new PublishResult.Unavailable(client.describe(answer, "no permalink")))));
    }

    /** Empty for a node without id or address. */
    public static Optional<RemotePost> post(JsonNode node) {
        return post(node.path("id").asText(""), node);
    }

    private static Optional<RemotePost> post(String id, JsonNode node) {
        String address = node.path("permalink").asText("");
        return ID.matcher(id).matches() && address.startsWith("https://")
                ? Optional.of(new RemotePost(id, URI.create(address)))
                : Optional.empty();
    }

    /** The container tells whether it was published; only then the newest posts are looked through. */
    public FindResult find(PublishRequest request, StepJournal journal, PostSearch search) {
        return containers
                .last(journal)
                .map(container -> containers
                        .read(container.id())
                        .fold(
                                answer -> found(answer, request, search),
                                stopped -> new FindResult.CannotTell(stopped.detail())))
                .orElseGet(FindResult.Absent::new);
    }

    private FindResult found(Reply.Answered answer, PublishRequest request, PostSearch search) {
        return switch (containers.state(answer)) {
            case FINISHED, IN_PROGRESS, EXPIRED, ERROR -> new FindResult.Absent();
            case UNCLEAR -> new FindResult.CannotTell(client.describe(answer, "container"));
            case PUBLISHED -> {
                FindResult found = search.find(request);
                yield found.kind() == FindResult.Kind.ABSENT ? new FindResult.CannotTell(outOfSight()) : found;
            }
        };
    }

    private Wording outOfSight() {
        return Wording.of(
                "%s says that the post was published, but it is not among the newest ones",
                "%s dit que le post a été publié, mais il n’est pas parmi les plus récents", dialect.name());
    }
}
