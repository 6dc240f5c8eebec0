package dev.socialpublisher.sandbox.timeline;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Body;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.media.Magic;
import dev.socialpublisher.sandbox.network.Network;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages for people: the timeline, one page a post, the pictures and the style sheet. */
public final class TimelineRoutes {

    private static final int PAGE = 30;
    private static final Map<String, String> SAFE = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer");

    private final List<Network> networks;
    private final BlobStore blobs;
    private final ZoneId zone;

    public TimelineRoutes(List<Network> networks, BlobStore blobs, ZoneId zone) {
        this.networks = List.copyOf(networks);
        this.blobs = blobs;
        this.zone = zone.normalized().equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone; // "UTC", not "Z"
    }

    public List<Endpoint> endpoints() {
        List<Endpoint> endpoints = new ArrayList<>();
        endpoints.add(new Endpoint("timeline", "GET", "/", request -> timeline(request, Optional.empty())));
        for (Network network : networks) {
            Endpoint.Handler one = request -> timeline(request, Optional.of(network.id()));
            endpoints.add(new Endpoint("timeline", "GET", "/" + network.id(), one));
            endpoints.add(new Endpoint("timeline", "GET", "/" + network.id() + "/", one));
        }
        endpoints.add(new Endpoint("post", "GET", "/x/{handle}/status/{id}", this::post));
        endpoints.add(new Endpoint("post", "GET", "/bluesky/profile/{did}/post/{rkey}", this::post));
        endpoints.add(new Endpoint("post", "GET", "/facebook/{page}/posts/{id}", this::post));
        endpoints.add(new Endpoint("post", "GET", "/linkedin/feed/update/{urn}/", this::post));
        endpoints.add(new Endpoint("post", "GET", "/instagram/p/{shortcode}", this::post));
        endpoints.add(new Endpoint("post", "GET", "/pinterest/pin/{id}/", this::post));
        endpoints.add(new Endpoint("post", "GET", "/youtube/{id}", this::post));
        endpoints.add(new Endpoint("post", "GET", "/telegram/{channel}/{id}", this::post));
        endpoints.add(new Endpoint("post", "GET", "/messenger/{page}/inbox/{id}", this::post));
        endpoints.add(new Endpoint("blob", "GET", "/blobs/{sha256}", this::blob));
        endpoints.add(new Endpoint("style", "GET", "/timeline.css", request -> style()));
        return endpoints;
    }

    private Answer timeline(Request request, Optional<String> filter) {
        List<AcceptedPost> posts = networks.stream()
                .filter(network -> filter.map(network.id()::equals).orElse(true))
                .flatMap(network -> shown(network).stream())
                .sorted(Comparator.comparing(
                                (AcceptedPost post) -> post.origin().receivedAt())
                        .thenComparing(AcceptedPost::remoteId)
                        .reversed())
                .toList();
        int last = Math.max(1, (posts.size() + PAGE - 1) / PAGE);
        int page = request.query("page")
                .filter(value -> value.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf)
                .map(asked -> Math.min(asked, last))
                .orElse(1);
        List<AcceptedPost> shown = posts.subList((page - 1) * PAGE, Math.min(page * PAGE, posts.size()));
        Messages words = Messages.of(request);
        PageView view = new PageView(words, ids(), filter, request.head().path());
        return html(200, view.timeline(shown, new PageView.Paging(posts.size(), page, last), view(words)));
    }

    /** Of messages to several people with the same content the last. */
    private static List<AcceptedPost> shown(Network network) {
        return network.toOnePerson() ? List.copyOf(alike(network).values()) : network.posts();
    }

    private static Map<AcceptedPost.Content, AcceptedPost> alike(Network network) {
        return network.posts().stream()
                .collect(Collectors.toMap(AcceptedPost::content, post -> post, (earlier, later) -> later));
    }

    /** Empty for what everybody can see. */
    private Optional<Long> readers(AcceptedPost post) {
        return networks.stream()
                .filter(network -> network.id().equals(post.origin().network()))
                .filter(Network::toOnePerson)
                .map(network -> network.posts().stream()
                        .filter(other -> other.content().equals(post.content()))
                        .count())
                .findFirst();
    }

    private PostView view(Messages words) {
        Set<String> crawlers =
                networks.stream().filter(Network::crawlsCards).map(Network::id).collect(Collectors.toSet());
        return new PostView(words, zone, crawlers, this::readers);
    }

    private List<String> ids() {
        return networks.stream().map(Network::id).toList();
    }

    private Answer post(Request request) {
        String path = request.head().path().replace("%3A", ":").replace("%3a", ":");
        Messages words = Messages.of(request);
        PageView view =
                new PageView(words, ids(), Optional.empty(), request.head().path());
        return networks.stream()
                .flatMap(network -> network.posts().stream())
                .filter(post -> PostView.ownPath(post).equals(path))
                .findFirst()
                .map(post -> html(200, view.post(view(words).page(post))))
                .orElseGet(() -> html(404, view.notFound()));
    }

    private static Answer html(int status, String page) {
        return Answer.of(status, "text/html; charset=utf-8", Body.of(page))
                .withHeaders(SAFE)
                .withHeaders(Map.of("Cache-Control", "no-store", "Vary", "Accept-Language"));
    }

    /** Pictures are shown; anything else is only ever downloaded. */
    private Answer blob(Request request) {
        Optional<byte[]> bytes = blobs.read(request.pathValue("sha256"));
        if (bytes.isEmpty()) {
            return Answer.of(404, "text/plain; charset=utf-8", Body.of("Not found"));
        }
        String mime = Magic.mime(bytes.get())
                .filter(type -> type.startsWith("image/"))
                .orElse("");
        Answer answer = mime.isEmpty()
                ? Answer.of(200, "application/octet-stream", Body.of(bytes.get()))
                        .withHeaders(Map.of("Content-Disposition", "attachment"))
                : Answer.of(200, mime, Body.of(bytes.get()));
        return answer.withHeaders(SAFE).withHeaders(Map.of("Cache-Control", "public, max-age=31536000, immutable"));
    }

    private static Answer style() {
        try (InputStream stream =
                TimelineRoutes.class.getResourceAsStream("/dev/socialpublisher/sandbox/timeline/timeline.css")) {
            if (stream == null) {
                throw new IllegalStateException("timeline.css is not on the class path");
            }
            return Answer.of(200, "text/css; charset=utf-8", Body.of(stream.readAllBytes()))
                    .withHeaders(SAFE);
        } catch (IOException e) {
            throw new UncheckedIOException("timeline.css cannot be read", e);
        }
    }
}
