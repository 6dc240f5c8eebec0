package dev.socialpublisher.conformance.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.media.Bytes;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks themselves: that they let the right pass and catch the wrong. */
class DiscoverySpecificationTest {
    private static final URI TUBE = URI.create("http://127.0.0.1/youtube/");
    private static final String UPLOAD = "upload/youtube/v3/";
    private static final String INSERT = UPLOAD + "videos?uploadType=resumable&part=snippet,status";

    private static Specification specification;

    @BeforeAll
    static void specificationIsThere() {
        assumeTrue(
                Specification.isThere(DiscoverySpecification.FILE),
                "SKIPPED: no specification in " + Specification.folder() + " (property api.specs)");
        specification = new DiscoverySpecification("/youtube");
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                arguments(insert(INSERT, "{\"snippet\":{\"title\":\"a\",\"tags\":[\"b\"]}}"), ""),
                arguments(insert(INSERT, "{\"snippet\":{\"title\":5}}"), "/snippet/title is no string"),
                arguments(insert(INSERT, "{\"snippet\":{\"name\":\"a\"}}"), "/snippet/name cannot be set"),
                arguments(insert(INSERT, "{\"snippet\":{\"tags\":\"a\"}}"), "/snippet/tags is no array"),
                arguments(
                        insert(INSERT, "{\"status\":{\"privacyStatus\":\"open\"}}"), "/status/privacyStatus is 'open'"),
                arguments(insert(INSERT, "{\"status\":{\"embeddable\":\"yes\"}}"), "is no boolean"),
                arguments(insert(UPLOAD + "videos?uploadType=resumable", "{}"), "parameter part is missing"),
                arguments(insert(INSERT + "&notify=true", "{}"), "unknown parameter notify"),
                arguments(insert(INSERT + "&notifySubscribers=yes", "{}"), "no boolean"),
                arguments(update("{\"status\":{}}"), "/id is missing"),
                arguments(update("{\"id\":\"a\",\"status\":{\"privacyStatus\":\"public\"}}"), ""),
                arguments(Call.get(TUBE.resolve("youtube/v3/videos?part=status&id=a")), ""),
                arguments(Call.get(TUBE.resolve("youtube/v3/films?part=status")), "there is no GET"),
                arguments(Call.delete(TUBE.resolve("youtube/v3/videos")), "parameter id is missing"),
                arguments(thumbnail("image/jpeg"), ""),
                arguments(thumbnail("image/webp"), "media type 'image/webp'"),
                arguments(piece("bytes 0-1/2"), ""),
                arguments(piece("0-1"), "Content-Range is '0-1'"),
                arguments(Call.postForm(TUBE.resolve("token"), Map.of("grant_type", "refresh_token")), ""),
                arguments(Call.postForm(TUBE.resolve("token"), Map.of("token", "a")), "unknown field token"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void judges(Call call, String problem) {
        if (problem.isEmpty()) {
            assertThat(specification.violations(call)).isEmpty();
        } else {
            assertThat(specification.violations(call)).anyMatch(violation -> violation.contains(problem));
        }
    }

    private static Call insert(String path, String json) {
        return Call.postJson(TUBE.resolve(path), Json.read(json));
    }

    private static Call update(String json) {
        return Call.putJson(TUBE.resolve("youtube/v3/videos?part=status"), Json.read(json));
    }

    private static Call thumbnail(String type) {
        return Call.post(
                TUBE.resolve(UPLOAD + "thumbnails/set?uploadType=media&videoId=a"), type, Bytes.of(new byte[] {1}));
    }

    private static Call piece(String range) {
        return Call.put(TUBE.resolve(UPLOAD + "videos?uploadType=resumable&upload_id=a"), Optional.empty())
                .with("Content-Range", range);
    }
}
