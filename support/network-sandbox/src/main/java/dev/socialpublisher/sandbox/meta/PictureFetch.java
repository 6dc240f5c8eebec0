package dev.socialpublisher.sandbox.meta;

import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.journal.StoredMedia;
import dev.socialpublisher.sandbox.media.ImageFacts;
import dev.socialpublisher.sandbox.media.Magic;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Instagram and Threads fetch pictures and videos themselves, as anybody could: no login, no redirect, the right content type (content publishing
 * guide, checked 2026-11-22). Plain HTTP is taken from this machine only, where a trial has no certificate.
 */
public final class PictureFetch {

    /** Bytes: 8 MiB. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    /** A ratio that rounding to whole pixels made may be this much off (not documented). */
    private static final double TOLERANCE = 0.01;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final BlobStore blobs;
    private final Rules rules;
    private final Map<String, URI> places;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** {@code places} says where addresses stand that have no name here, origin by origin. */
    public PictureFetch(BlobStore blobs, Rules rules, Map<URI, URI> places) {
        this.blobs = blobs;
        this.rules = rules;
        this.places = places.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(place -> place.getKey().toString(), Map.Entry::getValue));
    }

    /**
     * What a network takes.
     *
     * @param narrowest width by height
     */
    public record Rules(Set<String> types, double narrowest, double widest) {
        public Rules {
            types = Set.copyOf(types);
        }
    }

    /** The picture at {@code address}, refused as Instagram would. */
    public StoredMedia fetch(String address) {
        byte[] bytes = bytes(address, "image/", MAX_BYTES);
        if (bytes.length > MAX_BYTES) {
            throw GraphProblem.coded(
                    36_000,
                    2_207_004,
                    "Image size too large",
                    "The image is too large to download. It should be less than 8 MiB.");
        }
        ImageFacts facts = ImageFacts.of(bytes)
                .filter(found -> rules.types().contains(found.mime()))
                .orElseThrow(() -> GraphProblem.coded(
                        36_001, 2_207_005, "Unsupported format", "The image format is not supported."));
        double ratio = (double) facts.width() / facts.height();
        if (ratio < rules.narrowest() - TOLERANCE || ratio > rules.widest() + TOLERANCE) {
            throw GraphProblem.coded(
                    36_003, 2_207_009, "Unsupported aspect ratio", "The image's aspect ratio cannot be published.");
        }
        return blobs.store(bytes, facts.mime());
    }

    /** The video at {@code address}, of at most {@code most} bytes. */
    public StoredMedia film(String address, int most) {
        byte[] bytes = bytes(address, "video/", most);
        String mime = Magic.mime(bytes).orElse("");
        if (bytes.length > most || !mime.startsWith("video/")) {
            throw GraphProblem.coded(
                    352,
                    2_207_026,
                    "Unsupported video format",
                    "The video format is not supported, or it is too large.");
        }
        return blobs.store(bytes, mime);
    }

    private byte[] bytes(String address, String kind, int most) {
        HttpRequest request = HttpRequest.newBuilder(allowed(address))
                .timeout(PATIENCE)
                .header("User-Agent", "facebookexternalhit/1.1")
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                String type = response.headers().firstValue("content-type").orElse("");
                if (response.statusCode() != 200 || !type.startsWith(kind)) {
                    throw unreachable();
                }
                return body.readNBytes(most + 1);
            }
        } catch (IOException e) {
            throw unreachable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable();
        }
    }

    private URI allowed(String address) {
        try {
            URI uri = placed(URI.create(address));
            String host = Optional.ofNullable(uri.getHost()).orElse("");
            boolean open = "https".equals(uri.getScheme()) && !host.isEmpty();
            if (open || ("http".equals(uri.getScheme()) && LOOPBACK.contains(host))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw unreachable();
        }
        throw unreachable();
    }

    private URI placed(URI uri) {
        URI place = places.get(uri.getScheme() + "://" + uri.getRawAuthority());
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return place == null ? uri : URI.create(place + uri.getRawPath() + query);
    }

    private static Refusal unreachable() {
        return GraphProblem.coded(
                9004,
                2_207_052,
                "Media download has failed",
                "The media could not be fetched from this URI: it must be public and answer with an image or a video.");
    }
}
