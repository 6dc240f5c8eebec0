package dev.socialpublisher.conformance;

import static dev.socialpublisher.connector.PublishResult.Kind.AUTHORISATION_LOST;
import static dev.socialpublisher.connector.PublishResult.Kind.BLOCKED;
import static dev.socialpublisher.connector.PublishResult.Kind.DUPLICATE;
import static dev.socialpublisher.connector.PublishResult.Kind.MEDIA_GONE;
import static dev.socialpublisher.connector.PublishResult.Kind.MISCONFIGURED;
import static dev.socialpublisher.connector.PublishResult.Kind.PUBLISHED;
import static dev.socialpublisher.connector.PublishResult.Kind.RATE_LIMITED;
import static dev.socialpublisher.connector.PublishResult.Kind.REJECTED;
import static dev.socialpublisher.connector.PublishResult.Kind.UNAVAILABLE;
import static dev.socialpublisher.connector.PublishResult.Kind.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.adapter.connector.x.XConnectorFactory;
import dev.socialpublisher.conformance.specification.OpenApiSpecification;
import dev.socialpublisher.conformance.specification.Specification;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.PublishResult.Kind;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.Video;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class XContractTest extends ConnectorContract {
    private static final int PIECE = 4 << 20;
    private static OpenApiSpecification specification;

    @Override
    String network() {
        return "x";
    }

    @Override
    String handle() {
        return "magazine_demo";
    }

    @Override
    Map<String, String> credentials() {
        return Map.of(
                "accessToken", "sandbox-x-token",
                "refreshToken", "sandbox-x-refresh",
                "clientId", "sandbox-client",
                "clientSecret", "sandbox-secret");
    }

    @Override
    ConnectorFactory factory(HttpLayer layer) {
        return new XConnectorFactory(layer);
    }

    @Override
    Specification specification() {
        if (specification == null) {
            specification = new OpenApiSpecification("/x");
        }
        return specification;
    }

    @Override
    String specificationFile() {
        return OpenApiSpecification.FILE;
    }

    @Override
    String publishOperation() {
        return "createPosts";
    }

    @Override
    String uploadOperation() {
        return "mediaUpload";
    }

    @Override
    Set<String> operationsToBeUsed() {
        return Set.of(
                "POST /2/tweets",
                "POST /2/media/upload",
                "POST /2/media/metadata",
                "POST /2/oauth2/token",
                "POST /2/media/upload/initialize",
                "POST /2/media/upload/{id}/append",
                "POST /2/media/upload/{id}/finalize",
                "GET /2/media/upload",
                "GET /2/users/me",
                "GET /2/users/{id}/tweets");
    }

    @Override
    void publishMore() {
        publish(filmed("Longue marée", video(100, "")));
        publish(requests.poll("Que faire ?", "", 24));
    }

    @Override
    Kind repeated() {
        return DUPLICATE;
    }

    @Override
    Kind afterTheTokenEnded() {
        return PUBLISHED;
    }

    @Override
    void loseAuthorisation() {
        control.expire("access");
        control.expire("refresh");
    }

    @Override
    Map<String, Kind> meanings() {
        return Map.ofEntries(
                Map.entry("invalid-request", REJECTED),
                Map.entry("text-too-long", REJECTED),
                Map.entry("media-gone", MEDIA_GONE),
                Map.entry("invalid-grant", REJECTED),
                Map.entry("unauthorized", PUBLISHED),
                Map.entry("credits-used-up", MISCONFIGURED),
                Map.entry("duplicate-content", DUPLICATE),
                Map.entry("forbidden", REJECTED),
                Map.entry("account-suspended", BLOCKED),
                Map.entry("reply-not-summoned", REJECTED),
                Map.entry("missing-scope", MISCONFIGURED),
                Map.entry("client-forbidden", MISCONFIGURED),
                Map.entry("usage-capped", MISCONFIGURED),
                Map.entry("not-authorized-for-resource", REJECTED),
                Map.entry("disallowed-resource", REJECTED),
                Map.entry("not-found", REJECTED),
                Map.entry("resource-unavailable", REJECTED),
                Map.entry("partial-errors", UNKNOWN),
                Map.entry("processing-failed", UNKNOWN),
                Map.entry("rate-limited", RATE_LIMITED),
                Map.entry("rate-limited-problem", RATE_LIMITED),
                Map.entry("daily-app-limit", RATE_LIMITED),
                Map.entry("rate-limited-without-headers", RATE_LIMITED),
                Map.entry("internal-error", UNKNOWN),
                Map.entry("bad-gateway", UNKNOWN),
                Map.entry("service-unavailable", UNKNOWN),
                Map.entry("gateway-timeout", UNKNOWN));
    }

    @Test
    void findsAPostByItsTextWithLinkAndPicture() {
        String text = "5 < 6 & « 7 »\n\n" + Requests.LINK;
        PublishRequest request = requests.picture(text, photo("Un phare"));
        StepJournal journal = new InMemoryJournal();
        control.fault(publishOperation(), "drop-after-accept");

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(UNKNOWN);

        assertThat(connector().find(request, journal).kind()).isEqualTo(FindResult.Kind.FOUND);
    }

    @Test
    void sendsAVideoInPieces() {
        Video video = video(PIECE * 2 + 100, "");

        assertThat(publish(filmed("Longue marée", video)).kind()).isEqualTo(PUBLISHED);

        assertThat(onlyPost().content().images()).singleElement().satisfies(sent -> {
            assertThat(sent.media().mime()).isEqualTo("video/mp4");
            assertThat(sent.media().sha256()).isEqualTo(video.hash());
        });
        assertThat(calls("appendMediaUpload")).isEqualTo(3);
    }

    @Test
    void goesOnWithAVideoWhosePieceWasLost() {
        PublishRequest request = filmed("Longue marée", video(PIECE + 100, ""));
        StepJournal journal = new InMemoryJournal();
        control.fault("appendMediaUpload", "drop-after-accept");

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(UNAVAILABLE);
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(PUBLISHED);

        assertThat(calls("initializeMediaUpload")).as("one upload").isEqualTo(1);
        assertThat(calls("appendMediaUpload")).as("the lost piece once more").isEqualTo(3);
        assertThat(sandbox.posts(network())).hasSize(1);
    }

    @Test
    void beginsAVideoAnewThatXNoLongerKnows() {
        PublishRequest request = filmed("Envolée", video(100, ""));
        StepJournal journal = new InMemoryJournal();
        control.fault("finalizeMediaUpload", "media-gone");

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(UNAVAILABLE);
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(PUBLISHED);
        assertThat(calls("initializeMediaUpload")).isEqualTo(2);
    }

    @Test
    void waitsForTheProcessingOfAVideo() {
        control.processing(Duration.ofMinutes(10));

        assertThat(connector().prepare(filmed("Bientôt", video(100, "")), new InMemoryJournal()))
                .isInstanceOfSatisfying(Preparation.Later.class, later -> {
                    assertThat(later.why().english()).isEqualTo("X is processing tide.mp4");
                    assertThat(later.after()).isEqualTo(Duration.ofSeconds(1));
                });
    }

    @Test
    void saysWhyXCannotUseAVideo() {
        control.fault("getMediaUploadStatus", "processing-failed");

        PublishResult result = publish(filmed("Rien à voir", video(100, "")));

        assertThat(result.kind()).isEqualTo(REJECTED);
        assertThat(result.detail().english()).isEqualTo("X cannot use video tide.mp4: InvalidMedia");
    }

    @Test
    void asksReadersInAPoll() {
        assertThat(publish(requests.poll("La mer gagne. Que faire ?", "", 72)).kind())
                .isEqualTo(PUBLISHED);

        assertThat(onlyPost().source().path("poll").toString())
                .isEqualTo("{\"duration_minutes\":4320,\"options\":[\"La digue\",\"La dune & l’estran\"]}");
    }

    @Test
    void refusesAPollThatXDoesNotTakeBeforeAnyCall() {
        PublishResult result = publish(requests.poll("La mer gagne. Que faire ?", "", 500));

        assertThat(result.kind()).isEqualTo(REJECTED);
        assertThat(result.detail().english())
                .isEqualTo("the poll is open for 500 hours, X (Twitter) takes 24, 72, 168");
        assertThat(exchange.calls()).isEmpty();
    }

    private long calls(String operation) {
        return control.operations().stream().filter(operation::equals).count();
    }

    @Test
    void saysTheAuthorisationIsLostWhenTheGrantIsRefused() {
        control.expire("access");
        control.fault("oauth2Token", "invalid-grant");

        assertThat(publish(requests.text("Bonjour")).kind()).isEqualTo(AUTHORISATION_LOST);
    }
}
