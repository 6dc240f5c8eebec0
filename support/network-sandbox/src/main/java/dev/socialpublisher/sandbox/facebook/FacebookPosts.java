package dev.socialpublisher.sandbox.facebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.LinkCard;
import dev.socialpublisher.sandbox.journal.Marks;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.GraphCall;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Creating, editing and deleting posts of a Page. */
final class FacebookPosts {

    static final Set<String> CREATE = Set.of("message", "link", "attached_media", "published");
    /** A video's words are its description. */
    static final Set<String> EDIT = Set.of("message", "description");

    private static final String PERMISSION = "pages_manage_posts";

    private final FacebookState state;
    private final List<FacebookPerson> people;
    private final FacebookRules rules;

    FacebookPosts(FacebookState state, List<FacebookPerson> people) {
        this.state = state;
        this.people = List.copyOf(people);
        this.rules = new FacebookRules(state);
    }

    /** {@code POST /{page}/feed}. The journal has the post when this returns. */
    Answer create(GraphCall call) {
        FacebookPerson.Page page = page(call);
        call.requirePage(page.id());
        call.require(PERMISSION, 200);
        synchronized (state) { // a duplicate must be found even when both come at once
            AcceptedPost post = post(call, page, rules.check(call, page.id()));
            state.accept(post);
            return Answer.json(200, Json.object().put("id", post.remoteId()));
        }
    }

    private FacebookPerson.Page page(GraphCall call) {
        String id = call.request().pathValue("page");
        return people.stream()
                .flatMap(person -> person.page(id).stream())
                .findFirst()
                .orElseThrow(() -> GraphProblem.missing("post", id));
    }

    private AcceptedPost post(GraphCall call, FacebookPerson.Page page, List<PostImage> images) {
        String number = state.nextId(call.at());
        String message = call.parameters().text("message").orElse("");
        Optional<LinkCard> card =
                call.parameters().text("link").map(link -> new LinkCard(link, "", "", Optional.empty()));
        AcceptedPost.Origin origin = new AcceptedPost.Origin(
                "facebook", page.id(), page.username(), call.request().id(), call.at());
        return new AcceptedPost(
                origin,
                page.id() + "_" + number,
                "https://www.facebook.com/" + page.id() + "/posts/" + number,
                new AcceptedPost.Content(message, Marks.of(message), card, images, Optional.empty()),
                source(call),
                Optional.empty());
    }

    private static ObjectNode source(GraphCall call) {
        ObjectNode source = Json.object();
        CREATE.stream()
                .sorted()
                .forEach(name -> call.parameters().text(name).ifPresent(value -> source.put(name, value)));
        return source;
    }

    /** {@code POST /{post}}: another message; link and pictures stay. */
    Answer edit(GraphCall call) {
        synchronized (state) {
            AcceptedPost post = own(call, "post");
            String message = call.parameters().required(post.remoteId().contains("_") ? "message" : "description");
            FacebookRules.checkLength(message);
            state.accept(post.edited(post.content().reworded(message, Marks.of(message)), post.source(), call.at()));
            return success();
        }
    }

    /** {@code DELETE /{post}}. */
    Answer delete(GraphCall call) {
        synchronized (state) {
            state.delete(own(call, "delete").remoteId(), call.at());
            return success();
        }
    }

    private AcceptedPost own(GraphCall call, String method) {
        String id = call.request().pathValue("id");
        AcceptedPost post = state.post(id).orElseThrow(() -> GraphProblem.missing(method, id));
        call.requirePage(post.origin().account());
        call.require(PERMISSION, 200);
        return post;
    }

    private static Answer success() {
        return Answer.json(200, Json.object().put("success", true));
    }
}
