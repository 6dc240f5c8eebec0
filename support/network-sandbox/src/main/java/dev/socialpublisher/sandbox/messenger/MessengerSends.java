package dev.socialpublisher.sandbox.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.Facet;
import dev.socialpublisher.sandbox.journal.LinkCard;
import dev.socialpublisher.sandbox.journal.Marks;
import dev.socialpublisher.sandbox.journal.StoredMedia;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.GraphCall;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import dev.socialpublisher.sandbox.meta.PictureFetch;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code POST /{page}/messages}: one message to one person who wrote (Send API, checked 2026-11-22). */
final class MessengerSends {

    static final Set<String> PARAMETERS = Set.of("recipient", "messaging_type", "message");

    /** Those that need neither an approval nor a template of the Page's own. */
    private static final Set<String> TYPES = Set.of("RESPONSE", "UPDATE");

    private static final int NO_SUCH_PERSON = 2_018_001;
    private static final int OUTSIDE_WINDOW = 2_018_278;

    private final MessengerState state;
    private final Pages pages;
    private final PictureFetch pictures;

    MessengerSends(MessengerState state, Pages pages, PictureFetch pictures) {
        this.state = state;
        this.pages = pages;
        this.pictures = pictures;
    }

    /** The journal has the message when this returns. */
    Answer send(GraphCall call) {
        MessengerPage page = pages.writing(call);
        JsonNode recipient = object(call, "recipient");
        JsonNode message = object(call, "message");
        MessageRules.checkRecipient(recipient);
        MessageRules.checkMessage(message);
        String type = call.parameters().required("messaging_type");
        if (!TYPES.contains(type)) {
            throw GraphProblem.invalid("Param messaging_type is " + type + ", the sandbox takes RESPONSE and UPDATE");
        }
        Conversation conversation = open(call, page, recipient.path("id").asText());
        AcceptedPost post = post(call, page, message);
        state.accept(post);
        return Answer.json(
                200, Json.object().put("recipient_id", conversation.person()).put("message_id", post.remoteId()));
    }

    private static JsonNode object(GraphCall call, String name) {
        return Json.parse(call.parameters().required(name))
                .filter(JsonNode::isObject)
                .orElseThrow(() -> GraphProblem.invalid("Param " + name + " must be an object"));
    }

    private Conversation open(GraphCall call, MessengerPage page, String person) {
        Conversation conversation = state.conversation(page.id(), person)
                .orElseThrow(() -> GraphProblem.invalid(NO_SUCH_PERSON, "No matching user found"));
        if (!conversation.isOpen(call.at())) {
            throw GraphProblem.coded(
                    10,
                    OUTSIDE_WINDOW,
                    "Outside of allowed window",
                    "(#10) This message is sent outside of allowed window.");
        }
        return conversation;
    }

    private AcceptedPost post(GraphCall call, MessengerPage page, JsonNode message) {
        String id = state.nextId(call.at());
        AcceptedPost.Origin origin = new AcceptedPost.Origin(
                "messenger", page.id(), page.username(), call.request().id(), call.at());
        return new AcceptedPost(
                origin,
                "m_" + id,
                "https://www.facebook.com/" + page.id() + "/inbox/" + id,
                content(message),
                source(call),
                Optional.empty());
    }

    /** Addresses among words can be clicked; hashtags stay words. */
    private AcceptedPost.Content content(JsonNode message) {
        String text = message.path("text").asText("");
        List<Facet> links = Marks.of(text).stream()
                .filter(mark -> mark.kind() == Facet.Kind.LINK)
                .toList();
        Optional<LinkCard> card = Optional.of(message.at("/attachment/payload/elements/0"))
                .filter(JsonNode::isObject)
                .map(this::card);
        return new AcceptedPost.Content(text, links, card, List.of(), Optional.empty());
    }

    private LinkCard card(JsonNode element) {
        String address = Json.text(element.path("default_action"), "url")
                .orElse(element.at("/buttons/0/url").asText(""));
        return new LinkCard(
                address,
                element.path("title").asText(),
                element.path("subtitle").asText(""),
                Json.text(element, "image_url").map(this::picture));
    }

    /** What Messenger says of a picture that it cannot show is not documented. */
    private StoredMedia picture(String address) {
        try {
            return pictures.fetch(address);
        } catch (Refusal unreachable) {
            throw GraphProblem.invalid("Failed to fetch the picture of the element from its image_url");
        }
    }

    private static ObjectNode source(GraphCall call) {
        ObjectNode source = Json.object();
        source.set("recipient", object(call, "recipient"));
        source.set("message", object(call, "message"));
        return source.put("messaging_type", call.parameters().required("messaging_type"));
    }
}
