package dev.socialpublisher.sandbox.messenger;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.LinkCard;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.FieldList;
import dev.socialpublisher.sandbox.meta.GraphParameters;
import dev.socialpublisher.sandbox.meta.GraphTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A conversation as the API answers it (node UnifiedThread of the SDK specification v25.0, Conversations API guide). */
record ConversationNode(FieldList fields, FieldList messageFields, Instant now) {

    /** Details are given of so many messages, the newest (Conversations API guide, checked 2026-11-22). */
    static final int MOST_MESSAGES = 20;

    private static final Set<String> KNOWN =
            Set.of("id", "updated_time", "can_reply", "participants", "messages", "message_count", "link");
    private static final Set<String> MESSAGE = Set.of("id", "created_time", "from", "to", "message", "attachments");

    static ConversationNode asked(GraphParameters parameters, Instant now) {
        return new ConversationNode(
                FieldList.of(parameters, "UnifiedThread", KNOWN, Set.of("id", "updated_time")),
                FieldList.within(parameters, "messages", "UnifiedMessage", MESSAGE, Set.of("id", "created_time")),
                now);
    }

    ObjectNode write(Conversation conversation) {
        ObjectNode json = Json.object().put("id", conversation.id());
        if (fields.has("updated_time")) {
            json.put("updated_time", GraphTime.of(conversation.updated()));
        }
        if (fields.has("can_reply")) {
            json.put("can_reply", conversation.isOpen(now));
        }
        if (fields.has("message_count")) {
            json.put(
                    "message_count",
                    conversation.heard().size() + conversation.sent().size());
        }
        if (fields.has("link")) {
            json.put("link", "/" + conversation.page() + "/inbox/" + conversation.id());
        }
        if (fields.has("participants")) {
            ArrayNode data = json.putObject("participants").putArray("data");
            data.add(person(conversation));
            data.addObject().put("id", conversation.page());
        }
        if (fields.has("messages")) {
            messages(conversation, json.putObject("messages").putArray("data"));
        }
        return json;
    }

    private static ObjectNode person(Conversation conversation) {
        return Json.object().put("id", conversation.person()).put("name", conversation.name());
    }

    /** Newest first; of the same moment the answer. */
    private void messages(Conversation conversation, ArrayNode data) {
        record Line(Instant at, ObjectNode json) {}
        Stream<Line> heard =
                conversation.heard().stream().map(message -> new Line(message.at(), heard(conversation, message)));
        Stream<Line> sent = conversation.sent().stream()
                .map(post -> new Line(post.origin().receivedAt(), sent(conversation, post)));
        Stream.concat(sent, heard)
                .sorted(Comparator.comparing(Line::at).reversed())
                .limit(MOST_MESSAGES)
                .forEach(line -> data.add(line.json()));
    }

    private ObjectNode heard(Conversation conversation, Message message) {
        ObjectNode page = Json.object().put("id", conversation.page());
        ObjectNode json = message(message.id(), message.at(), person(conversation), page);
        return messageFields.has("message")
                ? json.put("message", message.words().text())
                : json;
    }

    private ObjectNode sent(Conversation conversation, AcceptedPost post) {
        ObjectNode page = Json.object().put("id", conversation.page());
        ObjectNode json = message(post.remoteId(), post.origin().receivedAt(), page, person(conversation));
        if (messageFields.has("message")) {
            json.put("message", post.content().text());
        }
        Optional<LinkCard> card = post.content().card();
        if (messageFields.has("attachments") && card.isPresent()) {
            attachment(
                    card.get(),
                    json.putObject("attachments").putArray("data").addObject().putObject("generic_template"));
        }
        return json;
    }

    private ObjectNode message(String id, Instant at, ObjectNode from, ObjectNode to) {
        ObjectNode json = Json.object().put("id", id);
        if (messageFields.has("created_time")) {
            json.put("created_time", GraphTime.of(at));
        }
        if (messageFields.has("from")) {
            json.set("from", from);
        }
        if (messageFields.has("to")) {
            json.putObject("to").putArray("data").add(to);
        }
        return json;
    }

    /** As clients have met it (2026-04); the guide does not describe it. */
    private static void attachment(LinkCard card, ObjectNode template) {
        template.put("title", card.title());
        if (!card.description().isEmpty()) {
            template.put("subtitle", card.description());
        }
        if (!card.uri().isEmpty()) {
            template.putObject("cta").put("type", "web_url").put("url", card.uri());
        }
    }
}
