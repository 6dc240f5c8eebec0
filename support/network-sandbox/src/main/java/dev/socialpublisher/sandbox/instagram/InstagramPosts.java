package dev.socialpublisher.sandbox.instagram;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.Facet;
import dev.socialpublisher.sandbox.journal.Marks;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.GraphCall;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import dev.socialpublisher.sandbox.meta.container.Container;
import dev.socialpublisher.sandbox.meta.container.ContainerState;
import dev.socialpublisher.sandbox.meta.container.Publishing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Publishing a container, once, and deleting what it became. */
final class InstagramPosts {

    static final Set<String> PUBLISH = Set.of("creation_id");

    private final ContainerState state;
    private final Rights rights;

    InstagramPosts(ContainerState state, Rights rights) {
        this.state = state;
        this.rights = rights;
    }

    /** {@code POST /{ig}/media_publish}. The journal has the post when this returns. */
    Answer publish(GraphCall call) {
        InstagramAccount account = rights.writing(call);
        String id = call.parameters().required("creation_id");
        synchronized (state) { // a container is published once even when two ask for it together
            Container container = Publishing.require(state, account.id(), id, call.at());
            rights.countPost(account, call.at());
            AcceptedPost post = post(call, account, container);
            state.accept(post);
            return Answer.json(200, Json.object().put("id", post.remoteId()));
        }
    }

    private AcceptedPost post(GraphCall call, InstagramAccount account, Container container) {
        String id = state.nextId(call.at());
        String caption = container.words().caption();
        return new AcceptedPost(
                new AcceptedPost.Origin(
                        "instagram",
                        account.id(),
                        account.username(),
                        call.request().id(),
                        call.at()),
                id,
                "https://www.instagram.com/p/" + shortcode(id),
                new AcceptedPost.Content(
                        caption, hashtags(caption), Optional.empty(), container.images(), Optional.empty()),
                Json.object().put("creation_id", container.id()).put("caption", caption),
                Optional.empty());
    }

    /** An address in a caption cannot be clicked. */
    private static List<Facet> hashtags(String caption) {
        return Marks.of(caption).stream()
                .filter(mark -> mark.kind() == Facet.Kind.TAG)
                .toList();
    }

    static String shortcode(String id) {
        return Long.toString(Long.parseLong(id), 36);
    }

    /** {@code DELETE /{media}}: in the specification; the guide says that media cannot be deleted. */
    Answer delete(GraphCall call) {
        String id = call.request().pathValue("id");
        synchronized (state) {
            AcceptedPost post = state.post(id).orElseThrow(() -> GraphProblem.missing("delete", id));
            rights.writing(call, post.origin().account());
            state.delete(id, call.at());
            return Answer.json(200, Json.object().put("success", true));
        }
    }
}
