package dev.socialpublisher.sandbox.pinterest;

import static dev.socialpublisher.sandbox.pinterest.PinterestGuard.Category.READS;
import static dev.socialpublisher.sandbox.pinterest.PinterestGuard.Category.WRITES;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.network.LedgerNetwork;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The Pinterest stand-in: its operations by the names of the specification. */
public final class PinterestNetwork extends LedgerNetwork {
    private static final String CREATE = "pins/create";

    private final PinterestGuard guard;
    private final Pins pins;
    private final PinMedia media;
    private final Boards boards = new Boards();
    private final PinterestLogin login;

    public PinterestNetwork(List<PinterestPerson> people, Path journal, BlobStore blobs) {
        this(people, new PinterestState(journal, people), blobs);
    }

    private PinterestNetwork(List<PinterestPerson> people, PinterestState state, BlobStore blobs) {
        super(state);
        guard = new PinterestGuard(state, people, windows());
        media = new PinMedia(state, blobs);
        pins = new Pins(state, new PinImages(blobs), media);
        login = new PinterestLogin(state, people);
    }

    @Override
    public String id() {
        return "pinterest";
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("authorization", "GET", PinterestLogin.PAGE, login.consent()::page),
                new Endpoint("authorizationDecision", "POST", PinterestLogin.PAGE, login.consent()::decided),
                new Endpoint("oauth/token", "POST", "/v5/oauth/token", login::token),
                guard.endpoint("user_account/get", "GET", "/v5/user_account", READS, boards::account),
                guard.endpoint("boards/list", "GET", "/v5/boards", READS, boards::list),
                guard.endpoint("boards/get", "GET", "/v5/boards/{board_id}", READS, boards::get),
                guard.endpoint("boards/list_pins", "GET", "/v5/boards/{board_id}/pins", READS, pins::onBoard),
                guard.endpoint(CREATE, "POST", "/v5/pins", WRITES, pins::create),
                guard.endpoint("media/create", "POST", "/v5/media", WRITES, media::register),
                guard.endpoint("media/get", "GET", "/v5/media/{media_id}", READS, media::get),
                new Endpoint("media/upload", "POST", "/media-upload", media::upload),
                guard.endpoint("pins/update", "PATCH", "/v5/pins/{pin_id}", WRITES, pins::update),
                guard.endpoint("pins/get", "GET", "/v5/pins/{pin_id}", READS, pins::get),
                guard.endpoint("pins/delete", "DELETE", "/v5/pins/{pin_id}", WRITES, pins::delete));
    }

    /** The number is not documented. */
    @Override
    public Answer unknown(Request request) {
        return PinterestProblem.plain(404, 0, "No such path: " + request.head().path())
                .answer();
    }

    @Override
    public Optional<String> publishText(String operation, Request request) {
        return operation.equals(CREATE)
                ? request.body().json().map(body -> body.path("description").asText(""))
                : Optional.empty();
    }

    /** A pin is its picture; the link stands beside it. */
    @Override
    public boolean crawlsCards() {
        return false;
    }

    /** Of videos; pictures come with their pin. */
    @Override
    public void processing(Duration delay) {
        media.processing(delay);
    }

    @Override
    public void reset() {
        super.reset();
        media.reset();
        media.processing(Duration.ZERO);
        login.reset();
    }
}
