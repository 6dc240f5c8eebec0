package dev.socialpublisher.sandbox.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.telegram.TelegramBot.Channel;
import dev.socialpublisher.sandbox.telegram.TelegramBot.Membership;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Who the bot is, what it may do in a channel, and taking messages back. */
final class Chats {

    static final Set<String> CHAT = Set.of("chat_id");
    static final Set<String> MEMBER = Set.of("chat_id", "user_id");
    static final Set<String> DELETE = Set.of("chat_id", "message_id");

    /** Later only who may delete any message can. */
    private static final Duration DELETABLE = Duration.ofDays(2);

    private final TelegramState state;

    Chats(TelegramState state) {
        this.state = state;
    }

    Answer me(TelegramCall call) {
        return Outcome.ok(user(call.bot())
                .put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", false));
    }

    private static ObjectNode user(TelegramBot bot) {
        return Json.object()
                .put("id", bot.id())
                .put("is_bot", true)
                .put("first_name", bot.name())
                .put("username", bot.username());
    }

    static ObjectNode chat(Channel channel) {
        return Json.object()
                .put("id", channel.id())
                .put("title", channel.title())
                .put("username", channel.username())
                .put("type", "channel");
    }

    Answer chat(TelegramCall call) {
        return Outcome.ok(chat(call.chat()).put("accent_color_id", 0).put("max_reaction_count", 11));
    }

    /** Only about the bot itself. */
    Answer member(TelegramCall call) {
        Channel channel = call.chat();
        if (!call.parameters().text("user_id").orElse("").equals("" + call.bot().id())) {
            throw Outcome.badRequest("the sandbox knows no other member than the bot");
        }
        if (channel.membership() == Membership.STRANGER) {
            throw Outcome.badRequest("member list is inaccessible");
        }
        boolean editor = channel.membership() == Membership.EDITOR;
        ObjectNode member = Json.object()
                .put("status", "administrator")
                .put("can_be_edited", false)
                .put("is_anonymous", false)
                .put("can_manage_chat", true)
                .put("can_delete_messages", editor)
                .put("can_post_messages", editor || channel.membership() == Membership.POSTER)
                .put("can_edit_messages", editor);
        member.set("user", user(call.bot()));
        return Outcome.ok(member);
    }

    Answer delete(TelegramCall call) {
        Channel channel = call.postable();
        String message = call.parameters().text("message_id").orElse("");
        synchronized (state) {
            AcceptedPost post = state.post(message)
                    .filter(found -> found.origin().account().equals("" + channel.id()))
                    .orElseThrow(() -> Outcome.badRequest("message to delete not found"));
            boolean old = !post.origin().receivedAt().plus(DELETABLE).isAfter(call.at());
            if (old && channel.membership() != Membership.EDITOR) {
                throw Outcome.badRequest("message can't be deleted");
            }
            remove(call, post, message);
        }
        return Outcome.ok(Json.array().booleanNode(true));
    }

    /** An album goes picture by picture; the first takes the caption along. */
    private void remove(TelegramCall call, AcceptedPost post, String message) {
        List<PostImage> left = post.content().images().stream()
                .filter(image -> !image.remoteId().equals(message))
                .toList();
        if (left.isEmpty()) {
            state.delete(post.remoteId(), call.at());
            return;
        }
        boolean caption = !message.equals(post.remoteId());
        AcceptedPost.Content old = post.content();
        state.accept(new AcceptedPost(
                post.origin(),
                post.remoteId(),
                post.address(),
                new AcceptedPost.Content(
                        caption ? old.text() : "", caption ? old.facets() : List.of(), old.card(), left, old.replyTo()),
                post.source(),
                post.deletedAt()));
    }
}
