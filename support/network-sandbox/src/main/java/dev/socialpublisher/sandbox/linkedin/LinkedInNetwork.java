package dev.socialpublisher.sandbox.linkedin;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.network.LedgerNetwork;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The LinkedIn stand-in: its operations, named after resource and method. */
public final class LinkedInNetwork extends LedgerNetwork {
    private static final String CREATE = "createPost";

    private final LinkedInGuard guard;
    private final LinkedInPosts posts;
    private final LinkedInImages images;
    private final LinkedInVideos videos;
    private final LinkedInPages pages = new LinkedInPages();
    private final LinkedInLogin login;

    public LinkedInNetwork(List<LinkedInPerson> people, Path journal, BlobStore blobs) {
        this(people, new LinkedInState(journal, people), blobs);
    }

    private LinkedInNetwork(List<LinkedInPerson> people, LinkedInState state, BlobStore blobs) {
        super(state);
        guard = new LinkedInGuard(state, people, windows());
        posts = new LinkedInPosts(state);
        images = new LinkedInImages(state, blobs, guard);
        videos = new LinkedInVideos(state, blobs);
        login = new LinkedInLogin(state, people);
    }

    @Override
    public String id() {
        return "linkedin";
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("authorization", "GET", LinkedInLogin.PAGE, login.consent()::page),
                new Endpoint("authorizationDecision", "POST", LinkedInLogin.PAGE, login.consent()::decided),
                new Endpoint("accessToken", "POST", "/oauth/v2/accessToken", login::token),
                new Endpoint("putVideoPart", "PUT", "/dms-uploads/{place}/{part}", videos::put),
                guard.endpoint("videos", "POST", "/rest/videos", videos::act),
                guard.endpoint("getVideo", "GET", "/rest/videos/{urn}", videos::get),
                guard.endpoint("updatePost", "POST", "/rest/posts/{urn}", posts::update),
                new Endpoint("putImage", "PUT", "/dms-uploads/{place}", images::put),
                guard.endpoint("findOrganizationAcls", "GET", "/rest/organizationAcls", pages::acls),
                guard.endpoint("getOrganization", "GET", "/rest/organizations/{id}", pages::page),
                guard.endpoint("initializeImage", "POST", "/rest/images", images::initialize),
                guard.endpoint("getImage", "GET", "/rest/images/{urn}", images::get),
                guard.endpoint(CREATE, "POST", "/rest/posts", posts::create),
                guard.endpoint("findPosts", "GET", "/rest/posts", posts::find),
                guard.endpoint("getPost", "GET", "/rest/posts/{urn}", posts::get),
                guard.endpoint("deletePost", "DELETE", "/rest/posts/{urn}", posts::delete));
    }

    @Override
    public Answer unknown(Request request) {
        return LinkedInProblem.missing(request.head().path()).answer();
    }

    /** As readers will see it. */
    @Override
    public Optional<String> publishText(String operation, Request request) {
        return operation.equals(CREATE)
                ? request.body()
                        .json()
                        .map(body -> Commentary.of(body.path("commentary").asText(""))
                                .text())
                : Optional.empty();
    }

    /** Cards are sent. */
    @Override
    public boolean crawlsCards() {
        return false;
    }

    @Override
    public void processing(Duration delay) {
        images.processing(delay);
        videos.processing(delay);
    }

    @Override
    public void reset() {
        super.reset();
        login.reset();
        videos.reset();
        processing(Duration.ZERO);
    }
}
