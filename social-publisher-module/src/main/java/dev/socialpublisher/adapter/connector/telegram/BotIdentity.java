package dev.socialpublisher.adapter.connector.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.connector.ability.RemoteAccount;
import dev.socialpublisher.connector.ability.TestResult;
import java.util.List;
import java.util.Set;

/** Which channel it is, and whether the bot may post there. */
final class BotIdentity {
    /** What an administrator of a channel needs; groups let every member write. */
    private static final String POST = "can_post_messages";

    private static final Set<String> PRESENT = Set.of("creator", "administrator", "member");

    private final BotCalls calls;
    private final String chat;

    BotIdentity(BotCalls calls, String chat) {
        this.calls = calls;
        this.chat = chat;
    }

    TestResult test() {
        return calls.ask("getMe", Json.object())
                .then(bot -> calls.ask("getChat", chat())
                        .then(found -> calls.ask(
                                        "getChatMember",
                                        chat().put("user_id", bot.path("id").asLong()))
                                .then(member -> Step.done(works(found, member)))))
                .fold(works -> works, TestResult.Fails::new);
    }

    private ObjectNode chat() {
        return Json.object().put("chat_id", chat);
    }

    private static TestResult works(JsonNode found, JsonNode member) {
        return new TestResult.Works(account(found), mayPost(found, member) ? List.of() : List.of(POST));
    }

    private static RemoteAccount account(JsonNode found) {
        String id = found.path("id").asText("");
        return new RemoteAccount(
                id, found.path("username").asText(id), found.path("title").asText(""));
    }

    private static boolean mayPost(JsonNode found, JsonNode member) {
        String status = member.path("status").asText("");
        boolean channel = found.path("type").asText("").equals("channel");
        return channel ? status.equals("creator") || member.path(POST).asBoolean(false) : PRESENT.contains(status);
    }
}
