package dev.socialpublisher.sandbox.messenger;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.BusinessCalls;
import dev.socialpublisher.sandbox.meta.GraphGuard;
import dev.socialpublisher.sandbox.meta.GraphGuard.Place;
import dev.socialpublisher.sandbox.meta.GraphLogin;
import dev.socialpublisher.sandbox.meta.GraphParameters;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import dev.socialpublisher.sandbox.meta.MetaApp;
import dev.socialpublisher.sandbox.meta.PictureFetch;
import dev.socialpublisher.sandbox.network.Incoming;
import dev.socialpublisher.sandbox.network.LedgerNetwork;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The Messenger stand-in: its operations, named as in Meta's SDK. */
public final class MessengerNetwork extends LedgerNetwork {

    private static final String SEND = "Page.createMessage";
    private static final BusinessCalls CALLS = new BusinessCalls(
            "messenger", 80_006, "There have been too many calls to this Messenger account. Wait a bit and try again.");

    /** Of any ratio: Messenger crops what it shows. */
    private static final PictureFetch.Rules PICTURES =
            new PictureFetch.Rules(Set.of("image/jpeg", "image/png", "image/gif"), 0, Double.MAX_VALUE);

    private final MessengerState state;
    private final Pages pages;
    private final GraphGuard guard;
    private final MessengerSends sends;
    private final MessengerReads reads;
    private final GraphLogin login;

    /** All {@code pages} use one app; {@code places} as {@link PictureFetch} has them. */
    public MessengerNetwork(List<MessengerPage> pages, Path journal, BlobStore blobs, Map<URI, URI> places) {
        this(
                pages,
                new MessengerState(journal, () -> MessengerPage.grants(pages)),
                new PictureFetch(blobs, PICTURES, places));
    }

    private MessengerNetwork(List<MessengerPage> pages, MessengerState state, PictureFetch pictures) {
        super(state);
        MetaApp app = MetaApp.only(
                "Messenger", pages.stream().map(page -> page.access().app()).toList());
        this.state = state;
        this.pages = new Pages(pages);
        this.guard = new GraphGuard(app, state::grant, windows(), CALLS);
        this.sends = new MessengerSends(state, this.pages, pictures);
        this.reads = new MessengerReads(state, this.pages);
        this.login = new GraphLogin(
                new GraphLogin.Rules(
                        "messenger", "Messenger", app, MessengerPage.ALL_SCOPES, MessengerPage.granters(pages)),
                new GraphLogin.Tokens(state::grant, state::record),
                guard);
    }

    @Override
    public String id() {
        return "messenger";
    }

    /** The first that fits is taken: fixed paths come before ids. */
    @Override
    public List<Endpoint> endpoints() {
        return Stream.concat(login.endpoints().stream(), ownEndpoints().stream())
                .toList();
    }

    private List<Endpoint> ownEndpoints() {
        return List.of(
                guard.endpoint(new Place("me", "GET", "/me"), MessengerReads.NODE, reads::me),
                guard.endpoint(
                        new Place("Page.getConversations", "GET", "/{page}/conversations"),
                        MessengerReads.CONVERSATIONS,
                        reads::conversations),
                guard.endpoint(new Place(SEND, "POST", "/{page}/messages"), MessengerSends.PARAMETERS, sends::send),
                guard.endpoint(new Place("get", "GET", "/{id}"), MessengerReads.NODE, reads::node));
    }

    @Override
    public Answer unknown(Request request) {
        return GraphProblem.unknownPath(request.head().path());
    }

    /** A message's words, or its card's title. */
    @Override
    public Optional<String> publishText(String operation, Request request) {
        if (!operation.equals(SEND)) {
            return Optional.empty();
        }
        try {
            return GraphParameters.of(request)
                    .text("message")
                    .flatMap(Json::parse)
                    .map(message -> Json.text(message, "text")
                            .orElse(message.at("/attachment/payload/elements/0/title")
                                    .asText("")));
        } catch (Refusal unreadable) {
            return Optional.empty(); // the endpoint says what is wrong with it
        }
    }

    /** A text's address gets a preview in the app; templates bring their own. */
    @Override
    public boolean crawlsCards() {
        return true;
    }

    @Override
    public boolean toOnePerson() {
        return true;
    }

    @Override
    public void hear(Incoming words, Instant at) {
        if (pages.find(words.account()).isEmpty() || !words.person().matches("[0-9]{1,30}")) {
            throw new IllegalArgumentException("account is '" + words.account() + "' and person '" + words.person()
                    + "', allowed are a Page's id and digits");
        }
        state.hear(words, at);
    }

    /** Nothing here is processed later. */
    @Override
    public void processing(Duration delay) {}

    @Override
    public void reset() {
        super.reset();
        login.reset();
    }
}
