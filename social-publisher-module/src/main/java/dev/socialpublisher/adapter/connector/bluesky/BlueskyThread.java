package dev.socialpublisher.adapter.connector.bluesky;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.error.Wording;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a record that answers another must say of it: the first record of the thread and the one before, each with the
 * hash of its content, which is read again for each part and so shows, too, that they still stand.
 */
final class BlueskyThread {
    static final String GET = "com.atproto.repo.getRecord";

    private static final String ROOT = "reply.root";
    private static final String PARENT = "reply.parent";

    private final BlueskyCalls calls;

    BlueskyThread(BlueskyCalls calls) {
        this.calls = calls;
    }

    /** The handles, and those of what the request answers; as they are for a first part. */
    Step<Map<String, String>> answering(PublishRequest request, Map<String, String> handles) {
        return request.parent()
                .map(parent -> cid(request.earlier().get(0))
                        .then(root -> cid(parent).then(last -> Step.done(with(handles, root, last)))))
                .orElseGet(() -> Step.done(handles));
    }

    private static Map<String, String> with(Map<String, String> handles, String root, String parent) {
        Map<String, String> all = new HashMap<>(handles);
        all.put(ROOT, root);
        all.put(PARENT, parent);
        return all;
    }

    /** Bluesky itself would take an answer to a record that is gone, and readers would see it alone. */
    private Step<String> cid(RemotePost post) {
        return calls.send(GET, Effect.REPEATABLE, session -> record(session, post.id()))
                .then(answer -> {
                    String cid = answer.reply().json().path("cid").asText("");
                    if (answer.reply().successful() && !cid.isEmpty()) {
                        return Step.done(cid);
                    }
                    return Step.stopped(
                            calls.answers().error(answer.reply()).equals("RecordNotFound")
                                    ? new PublishResult.Rejected("RecordNotFound", gone(post))
                                    : calls.answers().result(answer.reply(), Effect.REPEATABLE));
                });
    }

    private static Wording gone(RemotePost post) {
        return Wording.of(
                "the part of the thread before this one is gone: %s",
                "la partie précédente du fil a été supprimée\u00a0: %s", post.address());
    }

    static Call record(BlueskySession session, String uri) {
        String[] at = uri.split("/", -1);
        Map<String, String> query = new LinkedHashMap<>();
        query.put("repo", session.did());
        query.put("collection", PostRecord.COLLECTION);
        query.put("rkey", at[at.length - 1]);
        return Call.get(NetworkClient.at(session.server(), "/xrpc/" + GET + "?" + Call.query(query)));
    }

    /** Part of a record; empty for a first part. */
    static Optional<ObjectNode> reply(Prepared prepared) {
        PublishRequest request = prepared.request();
        return request.parent().map(parent -> {
            ObjectNode reply = Json.object();
            reply.set(
                    "root",
                    reference(request.earlier().get(0), prepared.handles().getOrDefault(ROOT, "")));
            reply.set("parent", reference(parent, prepared.handles().getOrDefault(PARENT, "")));
            return reply;
        });
    }

    private static ObjectNode reference(RemotePost post, String cid) {
        return Json.object().put("uri", post.id()).put("cid", cid);
    }
}
