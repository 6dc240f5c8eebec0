package dev.socialpublisher.adapter.connector.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.GraphCalls.Target;
import dev.socialpublisher.adapter.connector.meta.GraphTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Page's conversations, the liveliest first (developers.facebook.com, Conversations API, 2026-11-22). */
final class Inbox {
    private static final String PLATFORM = "messenger";
    private static final String WHO = "id,updated_time,can_reply,participants,messages{created_time,from}";
    private static final String WHAT = "id,messages{id,created_time,from,message,attachments}";

    /** As many as one answer holds unless it is asked for more; more of them with their messages may be too much. */
    private static final int LIMIT = 25;

    /** More people than are ever written to: a cursor gone wrong must end. */
    private static final int MOST_PAGES = 20;

    private final GraphCalls calls;
    private final String page;
    private final Target target;

    Inbox(GraphCalls calls, String page) {
        this.calls = calls;
        this.page = page;
        this.target = new Target("GET /:page/conversations", "/" + page + "/conversations");
    }

    /** By which a person is recognised among those who have a message. */
    String fingerprint(Writer writer) {
        return Sent.fingerprint(page, writer.id());
    }

    /** Those who wrote since then, in Facebook's order. */
    Step<List<Writer>> writersSince(Instant since) {
        return from("", since, new ArrayList<>(), 1);
    }

    private Step<List<Writer>> from(String cursor, Instant since, List<Writer> found, int number) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("platform", PLATFORM);
        query.put("fields", WHO);
        query.put("limit", String.valueOf(LIMIT));
        if (!cursor.isEmpty()) {
            query.put("after", cursor);
        }
        return read(query).then(answer -> {
            JsonNode conversations = answer.json().path("data");
            conversations.forEach(conversation -> Writer.in(conversation, page)
                    .filter(writer -> !writer.wroteAt().isBefore(since))
                    .ifPresent(found::add));
            Optional<String> next = next(answer.json().path("paging"))
                    .filter(cursorOfNext -> number < MOST_PAGES && !isOlder(conversations, since));
            return next.isPresent() ? from(next.get(), since, found, number + 1) : Step.done(found);
        });
    }

    /** Whether all that follows is older still. */
    private static boolean isOlder(JsonNode conversations, Instant since) {
        String last = conversations
                .path(conversations.size() - 1)
                .path("updated_time")
                .asText("");
        return GraphTime.in(last).filter(at -> at.isBefore(since)).isPresent();
    }

    private static Optional<String> next(JsonNode paging) {
        String after = paging.path("cursors").path("after").asText("");
        return paging.has("next") && !after.isEmpty() ? Optional.of(after) : Optional.empty();
    }

    /** The newest messages of the conversation with a person, both sides'; a missing node where there is none. */
    Step<JsonNode> messagesWith(String person) {
        return read(Map.of("platform", PLATFORM, "user_id", person, "fields", WHAT))
                .then(answer -> Step.done(answer.json().at("/data/0/messages/data")));
    }

    private Step<Reply.Answered> read(Map<String, String> query) {
        return calls.get(target, query).then(answer -> calls.successful(answer, Effect.REPEATABLE));
    }
}
