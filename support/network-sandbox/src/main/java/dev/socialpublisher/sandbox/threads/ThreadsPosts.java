package dev.socialpublisher.sandbox.threads;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Body;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.Marks;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.FieldList;
import dev.socialpublisher.sandbox.meta.GraphCall;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import dev.socialpublisher.sandbox.meta.GraphTime;
import dev.socialpublisher.sandbox.meta.container.Container;
import dev.socialpublisher.sandbox.meta.container.ContainerState;
import dev.socialpublisher.sandbox.meta.container.Listing;
import dev.socialpublisher.sandbox.meta.container.Publishing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Publishing a container, reading and deleting what it became. */
final class ThreadsPosts {

    static final Set<String> PUBLISH = Set.of("creation_id");
    static final Set<String> NODE = Set.of("fields");

    private static final Set<String> PROFILE = Set.of("id", "username", "name");
    private static final Map<String, Function<AcceptedPost, String>> FIELDS = fields();

    private final ContainerState state;
    private final ThreadsRights rights;
    private final ThreadsContainers containers;

    ThreadsPosts(ContainerState state, ThreadsRights rights, ThreadsContainers containers) {
        this.state = state;
        this.rights = rights;
        this.containers = containers;
    }

    private static Map<String, Function<AcceptedPost, String>> fields() {
        Map<String, Function<AcceptedPost, String>> fields = new LinkedHashMap<>();
        fields.put("id", AcceptedPost::remoteId);
        fields.put("text", post -> post.content().text());
        fields.put("permalink", AcceptedPost::address);
        fields.put("timestamp", post -> GraphTime.of(post.origin().receivedAt()));
        fields.put("username", post -> post.origin().handle());
        fields.put("link_attachment_url", post -> post.source().path("link").asText(""));
        return fields;
    }

    /** {@code POST /me/threads_publish}. The journal has the post when this returns. */
    Answer publish(GraphCall call) {
        ThreadsAccount account = rights.account(call, "threads_content_publish");
        String id = call.parameters().required("creation_id");
        synchronized (state) { // a container is published once even when two ask for it together
            Container container = Publishing.require(state, account.id(), id, call.at());
            rights.countPost(account, call);
            AcceptedPost post = post(call, account, container);
            state.accept(post);
            return Answer.json(200, Json.object().put("id", post.remoteId()));
        }
    }

    private AcceptedPost post(GraphCall call, ThreadsAccount account, Container container) {
        String id = state.nextId(call.at());
        String text = container.words().caption();
        ObjectNode source = Json.object().put("creation_id", container.id()).put("text", text);
        container.words().link().ifPresent(link -> source.put("link", link));
        container
                .words()
                .poll()
                .flatMap(poll -> Body.of(poll).json())
                .ifPresent(poll -> source.set("poll_attachment", poll));
        return new AcceptedPost(
                new AcceptedPost.Origin(
                        "threads",
                        account.id(),
                        account.username(),
                        call.request().id(),
                        call.at()),
                id,
                "https://www.threads.com/@" + account.username() + "/post/" + Long.toString(Long.parseLong(id), 36),
                new AcceptedPost.Content(
                        text,
                        Marks.of(text),
                        Optional.empty(),
                        container.images(),
                        container.words().replyTo()),
                source,
                Optional.empty());
    }

    /** {@code GET /me}. */
    Answer me(GraphCall call) {
        ThreadsAccount account = rights.account(call, "threads_basic");
        FieldList fields = FieldList.of(call.parameters(), "ThreadsUser", PROFILE, Set.of("id"));
        ObjectNode json = Json.object().put("id", account.id());
        if (fields.has("username")) {
            json.put("username", account.username());
        }
        if (fields.has("name")) {
            json.put("name", account.name());
        }
        return Answer.json(200, json);
    }

    /** {@code GET /{id}}: a container, or a post. */
    Answer node(GraphCall call) {
        ThreadsAccount account = rights.account(call, "threads_basic");
        String id = call.request().pathValue("id");
        Optional<Container> container =
                state.container(id).filter(found -> found.account().equals(account.id()));
        if (container.isPresent()) {
            return Answer.json(200, containers.read(call, container.get()));
        }
        return Answer.json(200, written(own(id, account, "get"), fields(call)));
    }

    /** {@code GET /me/threads}, newest first. */
    Answer list(GraphCall call) {
        ThreadsAccount account = rights.account(call, "threads_basic");
        FieldList fields = fields(call);
        return Listing.of(state, account.id(), call.parameters(), post -> written(post, fields));
    }

    private static FieldList fields(GraphCall call) {
        return FieldList.of(call.parameters(), "ThreadsMedia", FIELDS.keySet(), Set.of("id"));
    }

    private static ObjectNode written(AcceptedPost post, FieldList fields) {
        ObjectNode json = Json.object();
        FIELDS.forEach((name, value) -> {
            String text = fields.has(name) || name.equals("id") ? value.apply(post) : "";
            if (!text.isEmpty()) {
                json.put(name, text);
            }
        });
        return json;
    }

    /** {@code DELETE /{media}}. */
    Answer delete(GraphCall call) {
        ThreadsAccount account = rights.account(call, "threads_delete");
        String id = call.request().pathValue("id");
        synchronized (state) {
            own(id, account, "delete");
            rights.countDeletion(account, call);
            state.delete(id, call.at());
        }
        return Answer.json(200, Json.object().put("success", true).put("deleted_id", id));
    }

    private AcceptedPost own(String id, ThreadsAccount account, String method) {
        return state.post(id)
                .filter(post -> post.origin().account().equals(account.id()))
                .orElseThrow(() -> GraphProblem.missing(method, id));
    }
}
