package dev.socialpublisher.sandbox.facebook;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.meta.BusinessCalls;
import dev.socialpublisher.sandbox.meta.GraphGuard;
import dev.socialpublisher.sandbox.meta.GraphGuard.Place;
import dev.socialpublisher.sandbox.meta.GraphLogin;
import dev.socialpublisher.sandbox.meta.GraphParameters;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import dev.socialpublisher.sandbox.meta.MetaApp;
import dev.socialpublisher.sandbox.network.LedgerNetwork;
import dev.socialpublisher.sandbox.network.Reactions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The Facebook stand-in: its operations, named as in Meta's SDK. */
public final class FacebookNetwork extends LedgerNetwork {

    private static final String CREATE = "Page.createFeed";
    private static final BusinessCalls CALLS = new BusinessCalls(
            "pages", 80_001, "There have been too many calls to this Page account. Wait a bit and try again.");

    private final GraphGuard guard;
    private final FacebookPosts posts;
    private final FacebookPhotos photos;
    private final FacebookVideos videos;
    private final FacebookReads reads;
    private final GraphLogin login;

    /** All {@code people} use one app. */
    public FacebookNetwork(List<FacebookPerson> people, Path journal, BlobStore blobs) {
        this(
                people,
                new FacebookState(journal, people),
                blobs,
                MetaApp.only(
                        "Facebook", people.stream().map(FacebookPerson::app).toList()));
    }

    private FacebookNetwork(List<FacebookPerson> people, FacebookState state, BlobStore blobs, MetaApp app) {
        super(state);
        this.guard = new GraphGuard(app, state::grant, windows(), CALLS);
        this.posts = new FacebookPosts(state, people);
        this.photos = new FacebookPhotos(state, blobs);
        this.videos = new FacebookVideos(state, people, blobs);
        this.reads = new FacebookReads(state, people, videos, this::reactions);
        this.login = new GraphLogin(
                new GraphLogin.Rules(
                        "facebook",
                        "Facebook",
                        app,
                        FacebookPerson.ALL_SCOPES,
                        people.stream().map(FacebookPerson::granter).toList()),
                new GraphLogin.Tokens(state::grant, state::record),
                guard);
    }

    @Override
    public String id() {
        return "facebook";
    }

    /** The first that fits is taken: fixed paths come before ids. */
    @Override
    public List<Endpoint> endpoints() {
        return Stream.concat(login.endpoints().stream(), ownEndpoints().stream())
                .toList();
    }

    private List<Endpoint> ownEndpoints() {
        return List.of(
                guard.endpoint(new Place("me", "GET", "/me"), FacebookReads.NODE, reads::me),
                guard.endpoint(new Place("Page.getFeed", "GET", "/{page}/feed"), FacebookReads.FEED, reads::feed),
                guard.endpoint(
                        new Place("Page.getPublishedPosts", "GET", "/{page}/published_posts"),
                        FacebookReads.FEED,
                        reads::feed),
                guard.endpoint(new Place(CREATE, "POST", "/{page}/feed"), FacebookPosts.CREATE, posts::create),
                guard.endpoint(
                        new Place("Page.createPhoto", "POST", "/{page}/photos"),
                        FacebookPhotos.PARAMETERS,
                        photos::upload),
                guard.endpoint(
                        new Place("Page.createVideo", "POST", "/{page}/videos"),
                        FacebookVideos.PARAMETERS,
                        videos::video),
                guard.endpoint(new Place("get", "GET", "/{id}"), FacebookReads.NODE, reads::node),
                guard.endpoint(new Place("PagePost.update", "POST", "/{id}"), FacebookPosts.EDIT, posts::edit),
                guard.endpoint(new Place("PagePost.delete", "DELETE", "/{id}"), Set.of(), posts::delete));
    }

    @Override
    public Answer unknown(Request request) {
        return GraphProblem.unknownPath(request.head().path());
    }

    @Override
    public Optional<String> publishText(String operation, Request request) {
        return operation.equals(CREATE)
                ? Optional.of(GraphParameters.of(request).text("message").orElse(""))
                : Optional.empty();
    }

    @Override
    public boolean crawlsCards() {
        return true;
    }

    /** Of videos; nothing else is processed later. */
    @Override
    public void processing(Duration delay) {
        videos.processing(delay);
    }

    @Override
    public void reset() {
        super.reset();
        login.reset();
        videos.reset();
    }

    @Override
    public void react(String post, Reactions done) {
        keep(post, done);
    }
}
