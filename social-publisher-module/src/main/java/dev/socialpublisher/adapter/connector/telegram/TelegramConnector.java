package dev.socialpublisher.adapter.connector.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.Preparing;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.upload.Copies;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.Deletes;
import dev.socialpublisher.connector.ability.EditResult;
import dev.socialpublisher.connector.ability.Edits;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.connector.ability.Tests;
import dev.socialpublisher.error.Wording;
import java.util.Map;
import java.util.Optional;

/** One channel. There is nothing to prepare: one call carries words and pictures. */
final class TelegramConnector implements Connector, Tests, Deletes, Edits {
    private final ConnectorContext context;
    private final ChannelId channel;
    private final BotAccess access;
    private final BotCalls calls;

    TelegramConnector(ConnectorContext context, ChannelId channel, BotAccess access, BotCalls calls) {
        this.context = context;
        this.channel = channel;
        this.access = access;
        this.calls = calls;
    }

    @Override
    public Preparation prepare(PublishRequest request, StepJournal journal) {
        return Preparing.of(request, context.profile(), () -> Step.done(Map.of()));
    }

    @Override
    public PublishResult publish(Prepared prepared) {
        return send(prepared.request(), access.chat()).fold(this::sent, stopped -> stopped);
    }

    /** A chat that became another one took nothing: its new number is kept, and the call goes there, once. */
    private Step<Reply.Answered> send(PublishRequest request, String chat) {
        return once(request, chat).then(answer -> {
            Optional<String> moved = BotAnswers.movedTo(answer);
            if (moved.isEmpty()) {
                return Step.done(answer);
            }
            context.credentials()
                    .find(channel)
                    .ifPresent(kept -> context.credentials().save(channel, BotAccess.moved(kept, moved.get())));
            return once(request, moved.get());
        });
    }

    private Step<Reply.Answered> once(PublishRequest request, String chat) {
        String method = Messages.method(request);
        return request.video()
                .map(video -> Copies.with(
                        video,
                        copy -> calls.send(method, Effect.CREATES, uri -> Messages.video(request, chat, copy, uri))))
                .orElseGet(() -> calls.send(method, Effect.CREATES, uri -> Messages.call(request, chat, uri)));
    }

    private PublishResult sent(Reply.Answered answer) {
        if (!answer.successful()) {
            return calls.refusal(answer, Effect.CREATES);
        }
        return Sent.in(answer.json().path("result"))
                .<PublishResult>map(PublishResult.Published::new)
                .orElseGet(() -> new PublishResult.Unknown(calls.client().describe(answer, "no message id")));
    }

    /** Telegram answers at once; nothing is ever pending. */
    @Override
    public PublishResult resume(String token) {
        throw new IllegalArgumentException("telegram never leaves a publication pending, so it gave no token " + token);
    }

    @Override
    public FindResult find(PublishRequest request, StepJournal journal) {
        return new FindResult.CannotTell(Wording.of(
                "Telegram does not let a bot read its channel; look there yourself",
                "Telegram ne laisse pas un bot lire son canal\u202f; allez y voir vous-même"));
    }

    @Override
    public TestResult test() {
        return new BotIdentity(calls, access.chat()).test();
    }

    /** Only Telegram knows whether the words are a message's or a picture's: the one is asked after the other. */
    @Override
    public EditResult edit(RemotePost post, PublishRequest words) {
        long message = Long.parseLong(Sent.messages(post).get(0));
        return change("editMessageText", Messages.otherText(words, access.chat(), message))
                .then(answer -> BotAnswers.description(answer).contains("there is no text in the message")
                        ? change("editMessageCaption", Messages.otherCaption(words, access.chat(), message))
                        : Step.done(answer))
                .then(this::changed)
                .fold(done -> new EditResult.Edited(), EditResult.Unedited::new);
    }

    private Step<Reply.Answered> change(String method, ObjectNode parameters) {
        return calls.send(method, Effect.REPEATABLE, uri -> Call.postJson(uri, parameters));
    }

    /** The same words once more are refused, and stand there. */
    private Step<Boolean> changed(Reply.Answered answer) {
        return answer.successful() || BotAnswers.description(answer).contains("message is not modified")
                ? Step.done(true)
                : Step.stopped(calls.refusal(answer, Effect.REPEATABLE));
    }

    @Override
    public DeleteResult delete(RemotePost post) {
        Step<Boolean> all = Step.done(true);
        for (String message : Sent.messages(post)) {
            all = all.then(before -> delete(message));
        }
        return all.fold(gone -> new DeleteResult.Deleted(), DeleteResult.Kept::new);
    }

    private Step<Boolean> delete(String message) {
        var parameters = Json.object().put("chat_id", access.chat()).put("message_id", Long.parseLong(message));
        return calls.send("deleteMessage", Effect.REPEATABLE, uri -> Call.postJson(uri, parameters))
                .then(answer -> {
                    String said = BotAnswers.description(answer);
                    if (answer.successful() || said.contains("message to delete not found")) {
                        return Step.done(true);
                    }
                    return Step.stopped(
                            said.contains("message can't be deleted")
                                    ? tooLate()
                                    : calls.refusal(answer, Effect.REPEATABLE));
                });
    }

    private static PublishResult tooLate() {
        return new PublishResult.Rejected(
                "400",
                Wording.of(
                        "Telegram lets a bot delete its posts for 48 hours; delete it in the app, or give the bot the right to delete messages",
                        "Telegram laisse un bot supprimer ses posts pendant 48 heures\u202f; supprimez-le dans l’application, ou donnez au bot le droit de supprimer des messages"));
    }
}
