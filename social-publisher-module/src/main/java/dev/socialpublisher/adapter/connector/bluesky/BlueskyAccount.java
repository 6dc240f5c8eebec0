package dev.socialpublisher.adapter.connector.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.ability.CountResult;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.Reactions;
import dev.socialpublisher.connector.ability.RemoteAccount;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.error.Wording;
import java.util.List;
import java.util.Map;

/** What is done with the account besides posting. */
final class BlueskyAccount {
    private static final String POSTS = "app.bsky.feed.getPosts";
    private static final String SESSION = "com.atproto.server.getSession";
    private static final String DELETE = "com.atproto.repo.deleteRecord";

    private final BlueskyCalls calls;

    BlueskyAccount(BlueskyCalls calls) {
        this.calls = calls;
    }

    /** An app password may post whatever it is; nothing is ever missing. */
    TestResult test() {
        return calls.succeed(
                        SESSION,
                        Effect.REPEATABLE,
                        session -> Call.get(NetworkClient.at(session.server(), "/xrpc/" + SESSION)))
                .fold(answer -> new TestResult.Works(account(answer), List.of()), TestResult.Fails::new);
    }

    private static RemoteAccount account(BlueskyCalls.Answer answer) {
        JsonNode json = answer.reply().json();
        String did = json.path("did").asText(answer.session().did());
        return new RemoteAccount(
                did, json.path("handle").asText(did), json.path("handle").asText(did));
    }

    /** Deleting what is not there succeeds on the reference server. */
    DeleteResult delete(RemotePost post) {
        return calls.succeed(DELETE, Effect.REPEATABLE, session -> deletion(session, post))
                .fold(answer -> new DeleteResult.Deleted(), DeleteResult.Kept::new);
    }

    /** Asked of the account's server, which asks the network's index. A post that is gone is left out of the answer. */
    CountResult count(RemotePost post) {
        return calls.succeed(
                        POSTS,
                        Effect.REPEATABLE,
                        session -> Call.get(NetworkClient.at(
                                session.server(), "/xrpc/" + POSTS + "?" + Call.query(Map.of("uris", post.id())))))
                .fold(
                        answer -> {
                            JsonNode found = answer.reply().json().path("posts").path(0);
                            return found.path("uri").asText("").equals(post.id())
                                    ? new CountResult.Counted(reactions(found))
                                    : new CountResult.Untold(new PublishResult.Rejected(
                                            "NotFound", new Wording("the post is gone", "le post n’existe plus")));
                        },
                        CountResult.Untold::new);
    }

    private static Reactions reactions(JsonNode post) {
        return new Reactions(
                post.path("replyCount").asLong(),
                post.path("repostCount").asLong() + post.path("quoteCount").asLong(),
                post.path("likeCount").asLong());
    }

    private static Call deletion(BlueskySession session, RemotePost post) {
        String rkey = post.id().substring(post.id().lastIndexOf('/') + 1);
        ObjectNode body = Json.object();
        body.put("repo", session.did()).put("collection", PostRecord.COLLECTION).put("rkey", rkey);
        return Call.postJson(NetworkClient.at(session.server(), "/xrpc/" + DELETE), body);
    }
}
