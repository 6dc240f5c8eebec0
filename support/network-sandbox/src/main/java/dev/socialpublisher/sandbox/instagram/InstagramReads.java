package dev.socialpublisher.sandbox.instagram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.FieldList;
import dev.socialpublisher.sandbox.meta.GraphCall;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import dev.socialpublisher.sandbox.meta.container.Container;
import dev.socialpublisher.sandbox.meta.container.ContainerState;
import dev.socialpublisher.sandbox.meta.container.Listing;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Reading: the account, its containers, its media. */
final class InstagramReads {

    static final Set<String> NODE = Set.of("fields");

    private static final Set<String> ACCOUNT_FIELDS = Set.of("id", "username", "name", "media_count");

    private final ContainerState state;
    private final Rights rights;
    private final Containers containers;

    InstagramReads(ContainerState state, Rights rights, Containers containers) {
        this.state = state;
        this.rights = rights;
        this.containers = containers;
    }

    /** {@code GET /{id}}: an account, a container, or a media. */
    Answer node(GraphCall call) {
        String id = call.request().pathValue("id");
        if (rights.account(id).isPresent()) {
            return Answer.json(200, account(call, rights.reading(call, id)));
        }
        Optional<Container> container = state.container(id);
        if (container.isPresent()) {
            rights.reading(call, container.get().account());
            return Answer.json(200, containers.read(call, container.get()));
        }
        AcceptedPost post = state.post(id).orElseThrow(() -> GraphProblem.missing("get", id));
        rights.reading(call, post.origin().account());
        return Answer.json(200, MediaNode.write(post, MediaNode.fields(call.parameters())));
    }

    private ObjectNode account(GraphCall call, InstagramAccount account) {
        FieldList fields = FieldList.of(call.parameters(), "IGUser", ACCOUNT_FIELDS, Set.of("id"));
        ObjectNode json = Json.object().put("id", account.id());
        if (fields.has("username")) {
            json.put("username", account.username());
        }
        if (fields.has("name")) {
            json.put("name", account.name());
        }
        if (fields.has("media_count")) {
            json.put("media_count", state.newest(account.id(), Instant.EPOCH).size());
        }
        return json;
    }

    /** {@code GET /{ig}/media}, newest first. */
    Answer list(GraphCall call) {
        InstagramAccount account = rights.reading(call);
        FieldList fields = MediaNode.fields(call.parameters());
        return Listing.of(state, account.id(), call.parameters(), post -> MediaNode.write(post, fields));
    }
}
