package dev.socialpublisher.sandbox.messenger;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.FieldList;
import dev.socialpublisher.sandbox.meta.GraphCall;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reading: Pages and their conversations. */
final class MessengerReads {

    static final Set<String> NODE = Set.of("fields");
    static final Set<String> CONVERSATIONS = Set.of("platform", "user_id", "fields", "limit", "after");

    private static final Set<String> PAGE_FIELDS = Set.of("id", "name", "username", "link");
    private static final int MAX_LIMIT = 100;

    private final MessengerState state;
    private final Pages pages;

    MessengerReads(MessengerState state, Pages pages) {
        this.state = state;
        this.pages = pages;
    }

    /** {@code GET /me}: the Page of the token. */
    Answer me(GraphCall call) {
        return node(call, call.grant().subject());
    }

    /** {@code GET /{id}}: a Page, or a conversation. */
    Answer node(GraphCall call) {
        return node(call, call.request().pathValue("id"));
    }

    private Answer node(GraphCall call, String id) {
        Optional<MessengerPage> page = pages.find(id);
        if (page.isPresent()) {
            return Answer.json(200, page(call, page.get()));
        }
        Conversation conversation = state.conversation(id).orElseThrow(() -> GraphProblem.missing("get", id));
        pages.reading(call, conversation.page());
        return Answer.json(
                200, ConversationNode.asked(call.parameters(), call.at()).write(conversation));
    }

    private static ObjectNode page(GraphCall call, MessengerPage page) {
        FieldList fields = FieldList.of(call.parameters(), "Page", PAGE_FIELDS, Set.of("id", "name"));
        ObjectNode all = Json.object()
                .put("id", page.id())
                .put("name", page.name())
                .put("username", page.username())
                .put("link", "https://www.facebook.com/" + page.username());
        return all.retain(PAGE_FIELDS.stream()
                .filter(name -> name.equals("id") || fields.has(name))
                .toList());
    }

    /** {@code GET /{page}/conversations}, the liveliest first. */
    Answer conversations(GraphCall call) {
        String page = call.request().pathValue("page");
        pages.reading(call, page);
        String platform = call.parameters().text("platform").orElse("messenger");
        if (!platform.equals("messenger")) {
            throw GraphProblem.invalid("Param platform is " + platform + ", the sandbox has messenger only");
        }
        ConversationNode node = ConversationNode.asked(call.parameters(), call.at());
        Optional<String> person = call.parameters().text("user_id");
        List<Conversation> found = state.conversations(page).stream()
                .filter(conversation ->
                        person.map(conversation.person()::equals).orElse(true))
                .toList();
        return Answer.json(200, listed(call, found, node));
    }

    private static ObjectNode listed(GraphCall call, List<Conversation> found, ConversationNode node) {
        int limit = limit(call.parameters().text("limit").orElse("25"));
        List<String> ids = found.stream().map(Conversation::id).toList();
        int first = call.parameters().text("after").map(ids::indexOf).orElse(-1) + 1;
        List<Conversation> shown = found.subList(first, Math.min(first + limit, found.size()));
        ObjectNode body = Json.object();
        ArrayNode data = body.putArray("data");
        shown.forEach(conversation -> data.add(node.write(conversation)));
        if (!shown.isEmpty()) {
            String last = shown.get(shown.size() - 1).id();
            ObjectNode paging = body.putObject("paging");
            paging.putObject("cursors").put("before", shown.get(0).id()).put("after", last);
            if (first + limit < found.size()) {
                paging.put(
                        "next",
                        "https://graph.facebook.com" + call.request().head().path() + "?after=" + last);
            }
        }
        return body;
    }

    private static int limit(String text) {
        int limit = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MAX_LIMIT) {
            throw GraphProblem.invalid("Param limit is " + text + ", allowed are 1 to " + MAX_LIMIT);
        }
        return limit;
    }
}
