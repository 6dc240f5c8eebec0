package dev.socialpublisher.sandbox.facebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.FieldList;
import dev.socialpublisher.sandbox.meta.GraphCall;
import dev.socialpublisher.sandbox.meta.GraphParameters;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import dev.socialpublisher.sandbox.meta.GraphTokens;
import dev.socialpublisher.sandbox.network.Reactions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reading: who the token is for, Pages, posts, feeds. */
final class FacebookReads {

    static final Set<String> NODE = Set.of("fields");
    static final Set<String> FEED = Set.of("fields", "limit", "since", "until", "after", "include_hidden");

    private static final Set<String> PAGE_FIELDS = Set.of("id", "name", "username", "link");
    private static final Set<String> PERSON_FIELDS = Set.of("id", "name");
    private static final int MAX_LIMIT = 100;

    private final FacebookState state;
    private final List<FacebookPerson> people;
    private final FacebookVideos videos;

    private final Function<String, Reactions> reactions;

    FacebookReads(
            FacebookState state,
            List<FacebookPerson> people,
            FacebookVideos videos,
            Function<String, Reactions> reactions) {
        this.videos = videos;
        this.reactions = reactions;
        this.state = state;
        this.people = List.copyOf(people);
    }

    /** {@code GET /me}: the Page of a Page's token, else the person. */
    Answer me(GraphCall call) {
        return node(call, call.grant().subject());
    }

    /** {@code GET /{id}}: a Page, the person, or a post. */
    Answer node(GraphCall call) {
        return node(call, call.request().pathValue("id"));
    }

    private Answer node(GraphCall call, String id) {
        Optional<FacebookPerson.Page> page =
                people.stream().flatMap(person -> person.page(id).stream()).findFirst();
        if (page.isPresent()) {
            return Answer.json(200, page(call, page.get()));
        }
        Optional<FacebookPerson> person =
                people.stream().filter(each -> each.id().equals(id)).findFirst();
        if (person.isPresent() && call.grant().kind() == GraphTokens.Kind.USER) {
            FieldList.of(call.parameters(), "User", PERSON_FIELDS, PERSON_FIELDS);
            return Answer.json(
                    200, Json.object().put("id", id).put("name", person.get().name()));
        }
        Optional<ObjectNode> status = videos.status(call, id);
        if (status.isPresent()) {
            call.require("pages_read_engagement", 10);
            return Answer.json(200, status.get());
        }
        AcceptedPost post = state.post(id).orElseThrow(() -> GraphProblem.missing("get", id));
        readable(call, post.origin().account());
        return Answer.json(
                200, PostNode.write(post, PostNode.fields(call.parameters()), reactions.apply(post.remoteId())));
    }

    private static ObjectNode page(GraphCall call, FacebookPerson.Page page) {
        FieldList fields = FieldList.of(call.parameters(), "Page", PAGE_FIELDS, Set.of("id", "name"));
        ObjectNode json = Json.object().put("id", page.id());
        if (fields.has("name")) {
            json.put("name", page.name());
        }
        if (fields.has("username")) {
            json.put("username", page.username());
        }
        if (fields.has("link")) {
            json.put("link", "https://www.facebook.com/" + page.username());
        }
        return json;
    }

    private static void readable(GraphCall call, String page) {
        call.requirePage(page);
        call.require("pages_read_engagement", 10);
    }

    /** {@code GET /{page}/feed} and {@code GET /{page}/published_posts}, newest first. */
    Answer feed(GraphCall call) {
        String page = call.request().pathValue("page");
        readable(call, page);
        FieldList fields = PostNode.fields(call.parameters());
        int limit = (int) number(call.parameters(), "limit", 25);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw GraphProblem.invalid("Param limit is " + limit + ", allowed are 1 to " + MAX_LIMIT);
        }
        List<AcceptedPost> found = newest(call, page);
        List<AcceptedPost> shown = found.subList(0, Math.min(limit, found.size()));
        ObjectNode body = Json.object();
        ArrayNode data = body.putArray("data");
        shown.forEach(post -> data.add(PostNode.write(post, fields, reactions.apply(post.remoteId()))));
        if (!shown.isEmpty()) {
            String last = shown.get(shown.size() - 1).remoteId();
            ObjectNode paging = body.putObject("paging");
            paging.putObject("cursors").put("before", shown.get(0).remoteId()).put("after", last);
            if (found.size() > limit) {
                paging.put("next", next(call, last));
            }
        }
        return Answer.json(200, body);
    }

    /** Facebook puts the caller's token into it. */
    private static String next(GraphCall call, String last) {
        String token = call.request().header("authorization").orElse("").replaceFirst("^[A-Za-z]+ ", "");
        return "https://graph.facebook.com" + call.request().head().path() + "?access_token=" + token + "&after="
                + last;
    }

    private List<AcceptedPost> newest(GraphCall call, String page) {
        long since = number(call.parameters(), "since", 0);
        long until = number(call.parameters(), "until", Long.MAX_VALUE);
        List<AcceptedPost> posts = new ArrayList<>(state.posts());
        Collections.reverse(posts);
        posts.removeIf(post -> post.isDeleted() || !post.origin().account().equals(page));
        posts.removeIf(post -> {
            long second = post.origin().receivedAt().getEpochSecond();
            return second < since || second > until;
        });
        Optional<String> after = call.parameters().text("after");
        if (after.isEmpty()) {
            return posts;
        }
        List<String> ids = posts.stream().map(AcceptedPost::remoteId).toList();
        return posts.subList(ids.indexOf(after.get()) + 1, posts.size());
    }

    private static long number(GraphParameters parameters, String name, long usual) {
        Optional<String> text = parameters.text(name);
        if (text.isPresent() && !text.get().matches("[0-9]{1,12}")) {
            throw GraphProblem.invalid("Param " + name + " must be a number");
        }
        return text.map(Long::valueOf).orElse(usual);
    }
}
