package dev.socialpublisher.sandbox.telegram;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.LinkCard;
import dev.socialpublisher.sandbox.telegram.TelegramBot.Channel;
import java.util.Optional;
import java.util.Set;

/** {@code editMessageText} and {@code editMessageCaption}; what already stands there is refused (checked 2026-11-23). */
final class OtherWords {
    static final Set<String> TEXT = Set.of("chat_id", "message_id", "text", "parse_mode", "link_preview_options");
    static final Set<String> CAPTION = Set.of("chat_id", "message_id", "caption", "parse_mode");

    private final TelegramState state;

    OtherWords(TelegramState state) {
        this.state = state;
    }

    Answer text(TelegramCall call) {
        HtmlText.Read text =
                Messages.text(call.parameters().text("text"), call.parameters().text("parse_mode"));
        Messages.requireText(text);
        Optional<LinkCard> card = call.parameters().json("link_preview_options").flatMap(Messages::card);
        return edit(call, post -> {
            if (!post.content().images().isEmpty()) {
                throw Outcome.badRequest("there is no text in the message to edit");
            }
            return new AcceptedPost.Content(
                    text.text(),
                    text.facets(),
                    card,
                    post.content().images(),
                    post.content().replyTo());
        });
    }

    Answer caption(TelegramCall call) {
        HtmlText.Read caption = Messages.caption(
                call.parameters().text("caption"), call.parameters().text("parse_mode"));
        return edit(call, post -> {
            if (post.content().images().isEmpty()) {
                throw Outcome.badRequest("there is no caption in the message to edit");
            }
            return new AcceptedPost.Content(
                    caption.text(),
                    caption.facets(),
                    post.content().card(),
                    post.content().images(),
                    post.content().replyTo());
        });
    }

    private interface Change {
        AcceptedPost.Content of(AcceptedPost post);
    }

    private Answer edit(TelegramCall call, Change change) {
        Channel channel = call.postable();
        synchronized (state) {
            AcceptedPost post = state.post(call.parameters().text("message_id").orElse(""))
                    .filter(found -> found.origin().account().equals("" + channel.id()))
                    .orElseThrow(() -> Outcome.badRequest("message to edit not found"));
            if (post.source().has("poll")) {
                throw Outcome.badRequest("message can't be edited");
            }
            AcceptedPost.Content content = change.of(post);
            if (content.equals(post.content())) {
                throw Outcome.badRequest("message is not modified: specified new message content and reply markup are"
                        + " exactly the same as a current content and reply markup of the message");
            }
            AcceptedPost edited = post.edited(content, call.parameters().source(), call.at());
            state.accept(edited);
            return Outcome.ok(Messages.message(edited, channel));
        }
    }
}
