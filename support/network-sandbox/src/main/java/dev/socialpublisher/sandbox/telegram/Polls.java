package dev.socialpublisher.sandbox.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.json.Shape;
import dev.socialpublisher.sandbox.telegram.TelegramBot.Channel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code sendPoll}: a question with options, under a text (Bot API 10.1, checked 2026-11-23). */
final class Polls {
    static final Set<String> POLL =
            Set.of("chat_id", "question", "options", "description", "description_parse_mode", "open_period");

    private static final int MOST_OPTIONS = 12;
    private static final int MAX_QUESTION = 300;
    private static final int MAX_OPTION = 100;
    private static final int LONGEST = 2_628_000;
    private static final Shape OPTIONS =
            Shape.array(1, MOST_OPTIONS, Shape.closed(Map.of("text", Shape.text()), Set.of("text")));

    private final TelegramState state;
    private final TelegramGuard guard;
    private final Messages messages;

    Polls(TelegramState state, TelegramGuard guard, Messages messages) {
        this.state = state;
        this.guard = guard;
        this.messages = messages;
    }

    Answer poll(TelegramCall call) {
        Channel channel = call.postable();
        Parameters parameters = call.parameters();
        String question = parameters.text("question").orElse("");
        if (question.isBlank() || question.length() > MAX_QUESTION) {
            throw Outcome.badRequest("poll question must have 1 to 300 characters");
        }
        JsonNode options = options(parameters);
        requirePeriod(parameters.text("open_period"));
        HtmlText.Read description =
                Messages.caption(parameters.text("description"), parameters.text("description_parse_mode"));
        guard.message(call, channel);
        ObjectNode source = parameters.source();
        source.putObject("poll").put("question", question).set("options", options);
        AcceptedPost.Content content = new AcceptedPost.Content(
                description.text(), description.facets(), Optional.empty(), List.of(), Optional.empty());
        AcceptedPost post = messages.accept(call, channel, "" + state.nextMessage(), content, source);
        ObjectNode message = Messages.message(post, channel);
        message.remove("text");
        message.putObject("poll").put("id", post.remoteId()).put("question", question);
        return Outcome.ok(message);
    }

    private static JsonNode options(Parameters parameters) {
        JsonNode options =
                parameters.json("options").orElseThrow(() -> Outcome.badRequest("poll must have at least 1 option"));
        Messages.check(OPTIONS, "options", options);
        for (JsonNode option : options) {
            String text = Json.text(option, "text").orElse("");
            if (text.isBlank() || text.length() > MAX_OPTION) {
                throw Outcome.badRequest("poll options length must not exceed 100");
            }
        }
        return options;
    }

    private static void requirePeriod(Optional<String> seconds) {
        if (seconds.filter(text ->
                        !text.matches("[0-9]{1,7}") || Integer.parseInt(text) < 5 || Integer.parseInt(text) > LONGEST)
                .isPresent()) {
            throw Outcome.badRequest("poll can't be opened for " + seconds.get() + " seconds");
        }
    }
}
