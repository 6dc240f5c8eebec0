package dev.socialpublisher.sandbox.testing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Calls of Telegram's Bot API with a token, for a chat. */
public record BotApi(Caller caller, String token, String chat) {

    public static final String TOKEN = "7012345678:sandbox-telegram-token-abcdefghijkl";

    /** The demo bot and its first channel. */
    public static BotApi of(Running running) {
        return new BotApi(running.caller(), TOKEN, "@magazine_demo");
    }

    public BotApi with(String other) {
        return new BotApi(caller, other, chat);
    }

    public BotApi in(String other) {
        return new BotApi(caller, token, other);
    }

    public Reply call(String method, String json) {
        return caller.post(path(method), json);
    }

    /** {@code fields} beside the chat; values may be files. */
    public Reply multipart(String method, Map<String, byte[]> fields) {
        Map<String, byte[]> parts = new LinkedHashMap<>(Map.of("chat_id", bytes(chat)));
        parts.putAll(fields);
        return caller.post(path(method), "multipart/form-data; boundary=edge", Running.multipart(parts));
    }

    /** {@code json} are members beside the chat. */
    public Reply send(String json) {
        return call("sendMessage", "{\"chat_id\":\"" + chat + "\"," + json + "}");
    }

    public Reply publish(String text) {
        return send("\"text\":\"" + text + "\"");
    }

    private String path(String method) {
        return "/telegram/bot" + token + "/" + method;
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
