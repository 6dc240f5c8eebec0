package dev.socialpublisher.sandbox.threads;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.meta.BusinessCalls;
import dev.socialpublisher.sandbox.meta.GraphGuard;
import dev.socialpublisher.sandbox.meta.GraphGuard.Place;
import dev.socialpublisher.sandbox.meta.GraphParameters;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import dev.socialpublisher.sandbox.meta.PictureFetch;
import dev.socialpublisher.sandbox.meta.container.Container;
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

/** The Threads stand-in: its operations, named after their paths. */
public final class ThreadsNetwork extends LedgerNetwork {

    private static final String PUBLISH = "threadsPublish";
    private static final BusinessCalls CALLS =
            new BusinessCalls("threads", 613, "(#613) Calls to this api have exceeded the rate limit.");

    /** Width by height: up to 10:1 (Threads API documentation, checked 2026-11-22). */
    private static final PictureFetch.Rules PICTURES =
            new PictureFetch.Rules(Set.of("image/jpeg", "image/png"), 0.1, 10);

    private final ContainerState state;
    private final GraphGuard guard;
    private final ThreadsLogin login;
    private final ThreadsRights rights;
    private final ThreadsContainers containers;
    private final ThreadsPosts posts;

    /** All {@code accounts} use one app; {@code places} as {@link PictureFetch} has them. */
    public ThreadsNetwork(List<ThreadsAccount> accounts, Path journal, BlobStore blobs, Map<URI, URI> places) {
        this(
                accounts,
                new ContainerState(journal, () -> ThreadsAccount.grants(accounts)),
                new PictureFetch(blobs, PICTURES, places));
    }

    private ThreadsNetwork(List<ThreadsAccount> accounts, ContainerState state, PictureFetch pictures) {
        super(state);
        this.state = state;
        this.guard = GraphGuard.of("v1.0", state::grant, windows(), CALLS);
        this.login = new ThreadsLogin(state, accounts);
        this.rights = new ThreadsRights(accounts, windows());
        this.containers = new ThreadsContainers(state, rights, pictures);
        this.posts = new ThreadsPosts(state, rights, containers);
    }

    @Override
    public String id() {
        return "threads";
    }

    /** The first that fits is taken: fixed paths come before ids. */
    @Override
    public List<Endpoint> endpoints() {
        return Stream.concat(login.endpoints().stream(), ownEndpoints().stream())
                .toList();
    }

    private List<Endpoint> ownEndpoints() {
        return List.of(
                guard.endpoint(new Place("me", "GET", "/me"), ThreadsPosts.NODE, posts::me),
                guard.endpoint(
                        new Place("threadsPublishingLimit", "GET", "/me/threads_publishing_limit"),
                        ThreadsRights.LIMIT,
                        rights::limit),
                guard.endpoint(
                        new Place("createThreads", "POST", "/me/threads"),
                        ThreadsContainers.CREATE,
                        containers::create),
                guard.endpoint(new Place(PUBLISH, "POST", "/me/threads_publish"), ThreadsPosts.PUBLISH, posts::publish),
                guard.endpoint(new Place("getThreads", "GET", "/me/threads"), Listing.PARAMETERS, posts::list),
                guard.endpoint(new Place("get", "GET", "/{id}"), ThreadsPosts.NODE, posts::node),
                guard.endpoint(new Place("delete", "DELETE", "/{id}"), Set.of(), posts::delete));
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
                    .map(Container::words)
                    .map(Container.Words::caption)
                    .orElse(""));
        } catch (Refusal unreadable) {
            return Optional.empty(); // the endpoint says what is wrong with it
        }
    }

    /** The first address among the words makes a card. */
    @Override
    public boolean crawlsCards() {
        return true;
    }

    /** How long a picture is IN_PROGRESS. */
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
