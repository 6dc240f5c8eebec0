package dev.socialpublisher.sandbox.telegram;

import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.telegram.TelegramBot.Channel;
import dev.socialpublisher.sandbox.telegram.TelegramBot.Membership;
import java.time.Instant;

/** A call of a bot whose token is good. */
record TelegramCall(TelegramBot bot, Parameters parameters, Request request) {

    Instant at() {
        return request.receivedAt();
    }

    /** The chat that the call names, whatever the bot is in it. */
    Channel chat() {
        String chat = parameters.text("chat_id").orElse("");
        if (chat.isBlank()) {
            throw Outcome.badRequest("chat_id is empty");
        }
        return bot.channel(chat).orElseThrow(() -> Outcome.badRequest("chat not found"));
    }

    /** The chat that the call names, where the bot may post to it. */
    Channel postable() {
        Channel channel = chat();
        if (channel.membership() == Membership.STRANGER) {
            throw Outcome.refused(403, "Forbidden: bot is not a member of the channel chat");
        }
        if (channel.membership() == Membership.READER) {
            throw Outcome.badRequest("need administrator rights in the channel chat");
        }
        return channel;
    }
}
