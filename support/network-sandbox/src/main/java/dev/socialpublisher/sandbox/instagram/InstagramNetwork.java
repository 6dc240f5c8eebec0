package dev.socialpublisher.sandbox.instagram;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.meta.BusinessCalls;
import dev.socialpublisher.sandbox.meta.GraphGuard;
import dev.socialpublisher.sandbox.meta.GraphGuard.Place;
import dev.socialpublisher.sandbox.meta.GraphLogin;
import dev.socialpublisher.sandbox.meta.GraphParameters;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import dev.socialpublisher.sandbox.meta.MetaApp;
import dev.socialpublisher.sandbox.meta.PictureFetch;
import dev.socialpublisher.sandbox.meta.container.ContainerState;
import dev.socialpublisher.sandbox.meta.container.Listing;
import dev.socialpublisher.sandbox.network.LedgerNetwork;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The Instagram stand-in: its operations, named as in Meta's SDK. */
public final class InstagramNetwork extends LedgerNetwork {

    private static final String PUBLISH = "IGUser.createMediaPublish";
    private static final BusinessCalls CALLS = new BusinessCalls(
            "instagram", 80_002, "There have been too many calls to this Instagram account. Wait a bit and try again.");

    /** Width by height: 4:5 to 1.91:1 (content publishing guide, checked 2026-11-22). */
    private static final PictureFetch.Rules PICTURES = new PictureFetch.Rules(Set.of("image/jpeg"), 0.8, 1.91);

    private final ContainerState state;
    private final GraphGuard guard;
    private final Rights rights;
    private final Containers containers;
    private final InstagramPosts posts;
    private final InstagramReads reads;
    private final GraphLogin login;

    /** All {@code accounts} use one app; {@code places} as {@link PictureFetch} has them. */
    public InstagramNetwork(List<InstagramAccount> accounts, Path journal, BlobStore blobs, Map<URI, URI> places) {
        this(
                accounts,
                new ContainerState(journal, () -> InstagramAccount.grants(accounts)),
                new PictureFetch(blobs, PICTURES, places));
    }

    private InstagramNetwork(List<InstagramAccount> accounts, ContainerState state, PictureFetch pictures) {
        super(state);
        MetaApp app = MetaApp.only(
                "Instagram",
                accounts.stream().map(account -> account.access().app()).toList());
        this.state = state;
        this.guard = new GraphGuard(app, state::grant, windows(), CALLS);
        this.login = new GraphLogin(
                new GraphLogin.Rules(
                        "instagram",
                        "Instagram",
                        app,
                        InstagramAccount.ALL_SCOPES,
                        InstagramAccount.granters(accounts)),
                new GraphLogin.Tokens(state::grant, state::record),
                guard);
        this.rights = new Rights(accounts, windows());
        this.containers = new Containers(state, rights, pictures);
        this.posts = new InstagramPosts(state, rights);
        this.reads = new InstagramReads(state, rights, containers);
    }

    @Override
    public String id() {
        return "instagram";
    }

    /** The first that fits is taken: fixed paths come before ids. */
    @Override
    public List<Endpoint> endpoints() {
        return Stream.concat(login.endpoints().stream(), ownEndpoints().stream())
                .toList();
    }

    private List<Endpoint> ownEndpoints() {
        return List.of(
                guard.endpoint(
                        new Place("IGUser.getContentPublishingLimit", "GET", "/{ig}/content_publishing_limit"),
                        Rights.LIMIT,
                        rights::limit),
                guard.endpoint(
                        new Place("IGUser.createMedia", "POST", "/{ig}/media"), Containers.CREATE, containers::create),
                guard.endpoint(
                        new Place(PUBLISH, "POST", "/{ig}/media_publish"), InstagramPosts.PUBLISH, posts::publish),
                guard.endpoint(new Place("IGUser.getMedia", "GET", "/{ig}/media"), Listing.PARAMETERS, reads::list),
                guard.endpoint(new Place("get", "GET", "/{id}"), InstagramReads.NODE, reads::node),
                guard.endpoint(new Place("IGMedia.delete", "DELETE", "/{id}"), Set.of(), posts::delete));
    }

    @Override
    public Answer unknown(Request request) {
        return GraphProblem.unknownPath(request.head().path());
    }

    /** A post's words were sent with its container. */
    @Override
    public Optional<String> publishText(String operation, Request request) {
        if (!operation.equals(PUBLISH)) {
            return Optional.empty();
        }
        try {
            return Optional.of(GraphParameters.of(request)
                    .text("creation_id")
                    .flatMap(state::container)
                    .map(container -> container.words().caption())
                    .orElse(""));
        } catch (Refusal unreadable) {
            return Optional.empty(); // the endpoint says what is wrong with it
        }
    }

    /** A caption's address stays text. */
    @Override
    public boolean crawlsCards() {
        return false;
    }

    /** How long a container is IN_PROGRESS. */
    @Override
    public void processing(Duration delay) {
        containers.processing(delay);
    }

    @Override
    public void reset() {
        super.reset();
        login.reset();
        containers.processing(Duration.ZERO);
    }
}
