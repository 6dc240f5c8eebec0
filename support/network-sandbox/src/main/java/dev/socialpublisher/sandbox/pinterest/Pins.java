package dev.socialpublisher.sandbox.pinterest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.LinkCard;
import dev.socialpublisher.sandbox.journal.Marks;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.pinterest.PinterestGuard.Caller;
import dev.socialpublisher.sandbox.pinterest.PinterestPerson.Board;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Making, reading, listing and deleting pins. Pinterest takes the same pin as often as it is sent. */
final class Pins {
    private final PinterestState state;
    private final PinImages images;
    private final PinMedia media;

    Pins(PinterestState state, PinImages images, PinMedia media) {
        this.media = media;
        this.state = state;
        this.images = images;
    }

    /** {@code POST /v5/pins}: 201 with the pin. The journal has it when this returns. */
    Answer create(Request request, Caller caller) {
        caller.require("boards:read", "boards:write", "pins:read", "pins:write");
        if (!caller.person().app().standard()) {
            throw PinterestProblem.trial();
        }
        if (!request.contentType().equals("application/json")) {
            throw PinterestProblem.invalid("Content-Type must be application/json");
        }
        JsonNode body = request.body().json().orElseThrow(() -> PinterestProblem.invalid("the body is no JSON"));
        List<Flaw> flaws = PinShape.SHAPE.check("", body);
        if (!flaws.isEmpty()) {
            throw PinterestProblem.invalid(flaws);
        }
        Board board = caller.board(body.path("board_id").asText());
        if (board.secret()) {
            caller.require("pins:write_secret");
        }
        boolean film = body.at("/media_source/source_type").asText().equals("video_id");
        List<PostImage> shown = film ? List.of(media.shown(body, caller, request.receivedAt())) : images.of(body);
        AcceptedPost pin = pin(request, caller, body, shown);
        state.accept(pin);
        return Answer.json(201, PinView.of(pin, caller.person()));
    }

    private AcceptedPost pin(Request request, Caller caller, JsonNode body, List<PostImage> pictures) {
        String id = state.nextId();
        String words = body.path("description").asText("");
        Optional<LinkCard> card = Json.text(body, "link")
                .map(link -> new LinkCard(link, body.path("title").asText(""), "", Optional.empty()));
        return new AcceptedPost(
                new AcceptedPost.Origin(
                        "pinterest",
                        body.path("board_id").asText(),
                        caller.person().username(),
                        request.id(),
                        request.receivedAt()),
                id,
                "https://www.pinterest.com/pin/" + id + "/",
                new AcceptedPost.Content(words, Marks.of(words), card, pictures, Optional.empty()),
                body.at("/media_source/media_id").isMissingNode() ? PinImages.withoutBytes(body, pictures) : body,
                Optional.empty());
    }

    /** {@code GET /v5/pins/{pin_id}}. */
    Answer get(Request request, Caller caller) {
        caller.require("boards:read", "pins:read");
        return Answer.json(200, PinView.of(own(request, caller), caller.person()));
    }

    /** {@code PATCH /v5/pins/{pin_id}}: another description. */
    Answer update(Request request, Caller caller) {
        caller.require("boards:read", "boards:write", "pins:read", "pins:write");
        JsonNode body = request.body().json().orElseThrow(() -> PinterestProblem.invalid("the body is no JSON"));
        List<Flaw> flaws = PinShape.UPDATE.check("", body);
        if (!flaws.isEmpty()) {
            throw PinterestProblem.invalid(flaws);
        }
        synchronized (state) {
            AcceptedPost pin = own(request, caller);
            String words = body.path("description").asText();
            AcceptedPost edited =
                    pin.edited(pin.content().reworded(words, Marks.of(words)), pin.source(), request.receivedAt());
            state.accept(edited);
            return Answer.json(200, PinView.of(edited, caller.person()));
        }
    }

    /** {@code DELETE /v5/pins/{pin_id}}: 204, and 404 for what is gone already. */
    Answer delete(Request request, Caller caller) {
        caller.require("boards:read", "boards:write", "pins:read", "pins:write");
        synchronized (state) {
            state.delete(own(request, caller).remoteId(), request.receivedAt());
            return Answer.empty(204);
        }
    }

    private AcceptedPost own(Request request, Caller caller) {
        String id = request.pathValue("pin_id");
        if (!id.matches("[0-9]+")) {
            throw PinterestProblem.invalid("/pin_id does not match '^\\d+$'");
        }
        return state.pin(id)
                .filter(pin -> caller.person()
                        .board(pin.origin().account())
                        .filter(caller::sees)
                        .isPresent())
                .orElseThrow(PinterestProblem::noPin);
    }

    /** {@code GET /v5/boards/{board_id}/pins}, the newest first. */
    Answer onBoard(Request request, Caller caller) {
        caller.require("boards:read", "pins:read");
        Board board = caller.board(request.pathValue("board_id"));
        List<AcceptedPost> pins = state.posts().stream()
                .filter(pin -> !pin.isDeleted() && pin.origin().account().equals(board.id()))
                .sorted(Comparator.comparing(AcceptedPost::remoteId).reversed())
                .toList();
        return Answer.json(200, Pages.of(request, pins, pin -> PinView.of(pin, caller.person())));
    }
}
