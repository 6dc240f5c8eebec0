package dev.socialpublisher.sandbox.instagram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.json.Json;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Making containers of pictures and telling how far they are. */
final class Containers {

    static final Set<String> CREATE = Set.of(
            "image_url",
            "caption",
            "alt_text",
            "is_carousel_item",
            "media_type",
            "children",
            "video_url",
            "share_to_feed");

    private static final Set<String> FIELDS = Set.of("id", "status", "status_code");

    /** Of a carousel (content publishing guide, checked 2026-11-22). */
    private static final int MAX_ITEMS = 10;

    /** Bytes: the sandbox' own bound, below Instagram's 300 MB. */
    private static final int MAX_REEL = 64 * 1024 * 1024;

    private final ContainerState state;
    private final Rights rights;
    private final PictureFetch pictures;
    private volatile Duration processing = Duration.ZERO;

    Containers(ContainerState state, Rights rights, PictureFetch pictures) {
        this.state = state;
        this.rights = rights;
        this.pictures = pictures;
    }

    void processing(Duration delay) {
        processing = delay;
    }

    /** {@code POST /{ig}/media}. */
    Answer create(GraphCall call) {
        InstagramAccount account = rights.writing(call);
        GraphParameters parameters = call.parameters();
        CaptionRules.check(parameters.text("caption").orElse(""));
        rights.countContainer(account, call.at());
        Container container = made(call, account);
        state.record(container.event());
        return Answer.json(200, Json.object().put("id", container.id()));
    }

    private Container made(GraphCall call, InstagramAccount account) {
        Optional<String> type = call.parameters().text("media_type");
        if (type.equals(Optional.of("REELS"))) {
            return reel(call, account);
        }
        return type.isPresent() ? carousel(call, account) : picture(call, account);
    }

    private Container reel(GraphCall call, InstagramAccount account) {
        GraphParameters parameters = call.parameters();
        for (String other : List.of("image_url", "alt_text", "is_carousel_item", "children")) {
            if (parameters.text(other).isPresent()) {
                throw GraphProblem.invalid("Param " + other + " is not for media_type=REELS");
            }
        }
        truth(parameters.text("share_to_feed").orElse("false"));
        String id = state.nextId(call.at());
        PostImage film = new PostImage(id, pictures.film(parameters.required("video_url"), MAX_REEL), Optional.empty());
        return new Container(
                id,
                account.id(),
                Container.Kind.VIDEO,
                new Container.Words(
                        parameters.text("caption").orElse(""), List.of(), Optional.empty(), Optional.empty()),
                List.of(film),
                new Container.Times(call.at(), call.at().plus(processing)));
    }

    private Container picture(GraphCall call, InstagramAccount account) {
        GraphParameters parameters = call.parameters();
        boolean child = truth(parameters.text("is_carousel_item").orElse("false"));
        if (parameters.text("children").isPresent()) {
            throw GraphProblem.invalid("Param children is for media_type=CAROUSEL");
        }
        if (child && parameters.text("caption").isPresent()) {
            throw GraphProblem.invalid("Param caption is not for an item of a carousel");
        }
        Optional<String> alt = parameters.text("alt_text");
        alt.ifPresent(CaptionRules::checkAlt);
        String address = parameters.required("image_url");
        String id = state.nextId(call.at());
        PostImage image = new PostImage(id, pictures.fetch(address), alt);
        return new Container(
                id,
                account.id(),
                child ? Container.Kind.CHILD : Container.Kind.IMAGE,
                new Container.Words(
                        parameters.text("caption").orElse(""), List.of(), Optional.empty(), Optional.empty()),
                List.of(image),
                new Container.Times(call.at(), call.at().plus(processing)));
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw GraphProblem.invalid("Params is_carousel_item and share_to_feed must be a boolean");
        };
    }

    private Container carousel(GraphCall call, InstagramAccount account) {
        GraphParameters parameters = call.parameters();
        if (!parameters.text("media_type").equals(Optional.of("CAROUSEL"))) {
            throw GraphProblem.coded(
                    100,
                    2_207_023,
                    "Unknown media type",
                    "The media type is unknown. The sandbox takes CAROUSEL and REELS.");
        }
        for (String other : List.of("image_url", "alt_text", "is_carousel_item")) {
            if (parameters.text(other).isPresent()) {
                throw GraphProblem.invalid("Param " + other + " is not for media_type=CAROUSEL");
            }
        }
        CarouselItems items = CarouselItems.of(
                state, new CarouselItems.Asked(account.id(), parameters.required("children"), MAX_ITEMS), call.at());
        Instant made = call.at();
        Instant own = made.plus(processing);
        Instant ready = items.ready().isAfter(own) ? items.ready() : own;
        return new Container(
                state.nextId(made),
                account.id(),
                Container.Kind.CAROUSEL,
                new Container.Words(
                        parameters.text("caption").orElse(""), items.ids(), Optional.empty(), Optional.empty()),
                items.images(),
                new Container.Times(made, ready));
    }

    /** {@code GET /{container}}. */
    ObjectNode read(GraphCall call, Container container) {
        FieldList fields = FieldList.of(call.parameters(), "ShadowIGMediaBuilder", FIELDS, Set.of("id"));
        ObjectNode json = Json.object().put("id", container.id());
        String code = state.code(container, call.at());
        if (fields.has("status_code")) {
            json.put("status_code", code);
        }
        if (fields.has("status")) {
            json.put(
                    "status",
                    code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return json;
    }
}
