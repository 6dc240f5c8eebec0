package dev.socialpublisher.sandbox.telegram;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.network.LedgerNetwork;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The Telegram stand-in: its methods, named as in the Bot API. */
public final class TelegramNetwork extends LedgerNetwork {

    private final List<Endpoint> endpoints;

    public TelegramNetwork(List<TelegramBot> bots, Path journal, BlobStore blobs) {
        this(bots, new TelegramState(journal), blobs);
    }

    private TelegramNetwork(List<TelegramBot> bots, TelegramState state, BlobStore blobs) {
        super(state);
        TelegramGuard guard = new TelegramGuard(bots, state, windows());
        Messages messages = new Messages(state, guard, new Photos(state, blobs));
        Chats chats = new Chats(state);
        OtherWords words = new OtherWords(state);
        endpoints = List.of(
                guard.endpoint("getMe", Set.of(), chats::me),
                guard.endpoint("getChat", Chats.CHAT, chats::chat),
                guard.endpoint("getChatMember", Chats.MEMBER, chats::member),
                guard.endpoint("sendMessage", Messages.MESSAGE, messages::message),
                guard.endpoint("sendPhoto", Messages.PHOTO, messages::photo),
                guard.endpoint("sendVideo", Messages.VIDEO, messages::video),
                guard.endpoint("sendPoll", Polls.POLL, new Polls(state, guard, messages)::poll),
                guard.endpoint("editMessageText", OtherWords.TEXT, words::text),
                guard.endpoint("editMessageCaption", OtherWords.CAPTION, words::caption),
                guard.endpoint("sendMediaGroup", album(), messages::album),
                guard.endpoint("deleteMessage", Chats.DELETE, chats::delete));
    }

    /** The files of an album go by {@code photo0} to {@code photo9} here; Telegram takes any name. */
    private static Set<String> album() {
        Set<String> names = new TreeSet<>(Set.of("chat_id", "media"));
        for (int number = 0; number < Messages.MAX_ALBUM; number++) {
            names.add("photo" + number);
        }
        return names;
    }

    @Override
    public String id() {
        return "telegram";
    }

    @Override
    public List<Endpoint> endpoints() {
        return endpoints;
    }

    @Override
    public Answer unknown(Request request) {
        return Outcome.refused(404, "Not Found").answer();
    }

    @Override
    public Optional<String> publishText(String operation, Request request) {
        if (!operation.startsWith("send")) {
            return Optional.empty();
        }
        try {
            Parameters parameters = Parameters.of(request);
            return parameters
                    .text("text")
                    .or(() -> parameters.text("caption"))
                    .or(() -> parameters.text("description"))
                    .or(() -> parameters.json("media").flatMap(media -> Json.text(media.path(0), "caption")))
                    .or(() -> Optional.of(""));
        } catch (Refusal unreadable) {
            return Optional.empty(); // the endpoint says what is wrong with it
        }
    }

    @Override
    public boolean crawlsCards() {
        return true;
    }

    /** Nothing here is processed later. */
    @Override
    public void processing(Duration delay) {}
}
