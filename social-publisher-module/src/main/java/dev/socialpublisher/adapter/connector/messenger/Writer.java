package dev.socialpublisher.adapter.connector.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.meta.GraphTime;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Somebody who wrote to the Page.
 *
 * @param id the one that Facebook gave this Page for the person
 * @param wroteAt when the person last wrote, by the messages of which details are given
 */
record Writer(String id, Instant wroteAt) {
    private static final Pattern ID = Pattern.compile("[0-9]{1,30}");

    /** Empty where the person may not be answered, or wrote too long ago to be seen among the newest messages. */
    static Optional<Writer> in(JsonNode conversation, String page) {
        if (!conversation.path("can_reply").asBoolean(true)) {
            return Optional.empty();
        }
        return elements(conversation.path("participants"))
                .map(participant -> participant.path("id").asText(""))
                .filter(id -> !id.equals(page) && ID.matcher(id).matches())
                .findFirst()
                .flatMap(id -> lastWords(conversation, id).map(at -> new Writer(id, at)));
    }

    private static Optional<Instant> lastWords(JsonNode conversation, String person) {
        return elements(conversation.path("messages"))
                .filter(message -> message.path("from").path("id").asText("").equals(person))
                .flatMap(message -> GraphTime.in(message.path("created_time").asText("")).stream())
                .max(Instant::compareTo);
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.path("data").spliterator(), false);
    }
}
