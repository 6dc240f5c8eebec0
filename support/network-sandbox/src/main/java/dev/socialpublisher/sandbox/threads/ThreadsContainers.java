package dev.socialpublisher.sandbox.threads;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Body;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.json.Shape;
import dev.socialpublisher.sandbox.meta.FieldList;
import dev.socialpublisher.sandbox.meta.GraphCall;
import dev.socialpublisher.sandbox.meta.GraphParameters;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import dev.socialpublisher.sandbox.meta.PictureFetch;
import dev.socialpublisher.sandbox.meta.container.CarouselItems;
import dev.socialpublisher.sandbox.meta.container.Container;
import dev.socialpublisher.sandbox.meta.container.ContainerState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code POST /me/threads}: words, a picture, an item of a carousel, a carousel. */
final class ThreadsContainers {

    static final Set<String> CREATE = Set.of(
            "media_type",
            "text",
            "image_url",
            "video_url",
            "poll_attachment",
            "alt_text",
            "link_attachment",
            "is_carousel_item",
            "children",
            "topic_tag",
            "reply_to_id");

    private static final Set<String> FIELDS = Set.of("id", "status", "error_message");
    private static final int MAX_ITEMS = 20;

    /** Bytes: the sandbox' own bound, below Threads' gigabyte. */
    private static final int MAX_FILM = 64 * 1024 * 1024;

    private static final Shape OPTION =
            Shape.text(value -> !value.isBlank() && value.length() <= 25, "must have 1 to 25 characters");
    private static final Shape POLL = Shape.closed(
            Map.of("option_a", OPTION, "option_b", OPTION, "option_c", OPTION, "option_d", OPTION),
            Set.of("option_a", "option_b"));

    private final ContainerState state;
    private final ThreadsRights rights;
    private final PictureFetch pictures;
    private volatile Duration processing = Duration.ZERO;

    ThreadsContainers(ContainerState state, ThreadsRights rights, PictureFetch pictures) {
        this.state = state;
        this.rights = rights;
        this.pictures = pictures;
    }

    void processing(Duration delay) {
        processing = delay;
    }

    Answer create(GraphCall call) {
        ThreadsAccount account = rights.account(call, "threads_content_publish");
        GraphParameters parameters = call.parameters();
        ThreadsText.check(parameters.text("text").orElse(""));
        parameters.text("reply_to_id").filter(id -> state.post(id).isEmpty()).ifPresent(id -> {
            throw GraphProblem.missing("get", id);
        });
        Container container = switch (parameters.required("media_type")) {
            case "TEXT" -> text(call, account);
            case "IMAGE" -> picture(call, account);
            case "VIDEO" -> film(call, account);
            case "CAROUSEL" -> carousel(call, account);
            default ->
                throw GraphProblem.invalid("Param media_type must be one of {TEXT, IMAGE, VIDEO, CAROUSEL} here");
        };
        state.record(container.event());
        return Answer.json(200, Json.object().put("id", container.id()));
    }

    private Container text(GraphCall call, ThreadsAccount account) {
        GraphParameters parameters = call.parameters();
        refuse(parameters, "TEXT", "image_url", "video_url", "alt_text", "children", "is_carousel_item");
        Optional<String> link = parameters.text("link_attachment");
        if (link.isEmpty()) {
            parameters.required("text");
        }
        return container(call, account, Container.Kind.TEXT, List.of(), words(parameters, List.of(), link), call.at());
    }

    private Container picture(GraphCall call, ThreadsAccount account) {
        GraphParameters parameters = call.parameters();
        refuse(parameters, "IMAGE", "video_url", "poll_attachment", "link_attachment", "children");
        boolean item = parameters.text("is_carousel_item").equals(Optional.of("true"));
        if (item && parameters.text("text").isPresent()) {
            throw GraphProblem.invalid("Param text is not for an item of a carousel");
        }
        Optional<String> alt = parameters.text("alt_text");
        alt.ifPresent(ThreadsText::checkAlt);
        PostImage image = new PostImage(state.nextId(call.at()), pictures.fetch(parameters.required("image_url")), alt);
        return container(
                call,
                account,
                item ? Container.Kind.CHILD : Container.Kind.IMAGE,
                List.of(image),
                words(parameters, List.of(), Optional.empty()),
                call.at().plus(processing));
    }

    private Container film(GraphCall call, ThreadsAccount account) {
        GraphParameters parameters = call.parameters();
        refuse(parameters, "VIDEO", "image_url", "poll_attachment", "link_attachment", "children", "is_carousel_item");
        Optional<String> alt = parameters.text("alt_text");
        alt.ifPresent(ThreadsText::checkAlt);
        PostImage film =
                new PostImage(state.nextId(call.at()), pictures.film(parameters.required("video_url"), MAX_FILM), alt);
        return container(
                call,
                account,
                Container.Kind.VIDEO,
                List.of(film),
                words(parameters, List.of(), Optional.empty()),
                call.at().plus(processing));
    }

    private Container carousel(GraphCall call, ThreadsAccount account) {
        GraphParameters parameters = call.parameters();
        refuse(
                parameters,
                "CAROUSEL",
                "image_url",
                "video_url",
                "poll_attachment",
                "alt_text",
                "link_attachment",
                "is_carousel_item");
        CarouselItems items = CarouselItems.of(
                state, new CarouselItems.Asked(account.id(), parameters.required("children"), MAX_ITEMS), call.at());
        Instant own = call.at().plus(processing);
        return container(
                call,
                account,
                Container.Kind.CAROUSEL,
                items.images(),
                words(parameters, items.ids(), Optional.empty()),
                items.ready().isAfter(own) ? items.ready() : own);
    }

    private static void checkPoll(String poll) {
        JsonNode json = Body.of(poll)
                .json()
                .orElseThrow(() -> GraphProblem.invalid("Param poll_attachment must be a JSON object"));
        POLL.check("poll_attachment", json).stream().findFirst().ifPresent(flaw -> {
            throw GraphProblem.invalid("Param " + flaw.sentence());
        });
    }

    private static void refuse(GraphParameters parameters, String type, String... others) {
        for (String other : others) {
            if (parameters.text(other).isPresent()) {
                throw GraphProblem.invalid("Param " + other + " is not for media_type=" + type);
            }
        }
    }

    private static Container.Words words(GraphParameters parameters, List<String> children, Optional<String> link) {
        Optional<String> poll = parameters.text("poll_attachment");
        poll.ifPresent(ThreadsContainers::checkPoll);
        return new Container.Words(
                parameters.text("text").orElse(""), children, link, parameters.text("reply_to_id"), poll);
    }

    private Container container(
            GraphCall call,
            ThreadsAccount account,
            Container.Kind kind,
            List<PostImage> images,
            Container.Words words,
            Instant ready) {
        return new Container(
                state.nextId(call.at()), account.id(), kind, words, images, new Container.Times(call.at(), ready));
    }

    /** {@code GET /{container}}. */
    ObjectNode read(GraphCall call, Container container) {
        FieldList fields = FieldList.of(call.parameters(), "ThreadsContainer", FIELDS, Set.of("id"));
        ObjectNode json = Json.object().put("id", container.id());
        if (fields.has("status")) {
            json.put("status", state.code(container, call.at()));
        }
        return json;
    }
}
