package dev.socialpublisher.conformance;

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
import dev.socialpublisher.adapter.connector.youtube.YouTubeConnectorFactory;
import dev.socialpublisher.conformance.bench.Films;
import dev.socialpublisher.conformance.specification.DiscoverySpecification;
import dev.socialpublisher.conformance.specification.Specification;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.PublishResult.Kind;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.connector.ability.CountResult;
import dev.socialpublisher.connector.ability.Counts;
import dev.socialpublisher.connector.ability.Deletes;
import dev.socialpublisher.connector.ability.GrantResult;
import dev.socialpublisher.connector.ability.Reactions;
import dev.socialpublisher.connector.ability.RemoteAccount;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A video with its words: what the contract says of pictures holds for the video here. */
class YouTubeContractTest extends ConnectorContract {
    private static final int PIECE = 4 << 20;
    private static DiscoverySpecification specification;

    @Override
    String network() {
        return "youtube";
    }

    @Override
    String handle() {
        return "magazine_demo";
    }

    @Override
    Map<String, String> credentials() {
        return Map.of(
                "accessToken", "sandbox-youtube-token",
                "refreshToken", "sandbox-youtube-refresh",
                "clientId", "sandbox.apps.googleusercontent.com",
                "clientSecret", "sandbox-secret");
    }

    @Override
    ConnectorFactory factory(HttpLayer layer) {
        return new YouTubeConnectorFactory(layer);
    }

    @Override
    Specification specification() {
        if (specification == null) {
            specification = new DiscoverySpecification("/youtube");
        }
        return specification;
    }

    @Override
    String specificationFile() {
        return DiscoverySpecification.FILE;
    }

    @Override
    String publishOperation() {
        return "videos.update";
    }

    @Override
    String uploadOperation() {
        return "videos.insert";
    }

    @Override
    Set<String> operationsToBeUsed() {
        return Set.of(
                "youtube.videos.insert",
                "PUT upload session",
                "youtube.thumbnails.set",
                "youtube.videos.list",
                "youtube.videos.update",
                "POST /token");
    }

    /** Making a public video public changes nothing. */
    @Override
    Kind repeated() {
        return PUBLISHED;
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
    Optional<Video> film() {
        return Optional.of(film(Films.mp4(2_000)));
    }

    @Override
    PublishRequest full(String text) {
        return requests.text(text, "Estran", "Marée");
    }

    private Video film(byte[] bytes) {
        return new Films(directory).of(bytes);
    }

    @Override
    Map<String, Kind> meanings() {
        Map<String, Kind> all = new HashMap<>();
        List.of("auth-error", "signup-required").forEach(name -> all.put(name, PUBLISHED)); // after a refresh
        List.of("quota-exceeded", "daily-limit-exceeded", "rate-limited", "user-rate-limited", "upload-limit-exceeded")
                .forEach(name -> all.put(name, RATE_LIMITED));
        List.of("forbidden", "insufficient-permissions").forEach(name -> all.put(name, MISCONFIGURED));
        List.of("invalid-grant", "invalid-title", "invalid-metadata", "media-body-required", "session-gone")
                .forEach(name -> all.put(name, REJECTED));
        all.put("video-not-found", MEDIA_GONE);
        List.of("backend-error", "internal-error", "bad-gateway").forEach(name -> all.put(name, UNKNOWN));
        return all;
    }

    /** Angle brackets are refused there. */
    @Test
    @Override
    void publishesTextToTheLetter() {
        String text = "« Déjà » : l’été 2026, 6 & 7…\n\nمرحبا 👩‍👩‍👧 #Nantes";

        PublishResult result = publish(requests.text(text, "Nantes"));

        AcceptedPost post = onlyPost();
        assertThat(result)
                .isInstanceOfSatisfying(
                        PublishResult.Published.class,
                        published -> assertThat(published.post().address()).hasToString(post.address()));
        assertThat(post.content().text()).isEqualTo(text);
        assertThat(post.content().card().orElseThrow().title()).isEqualTo(Requests.CARD.title());
        assertThat(post.source().at("/snippet/tags/0").asText()).isEqualTo("Nantes");
        assertThat(post.source().at("/snippet/defaultLanguage").asText()).isEqualTo("fr");
        assertThat(post.source().at("/video/sha256").asText())
                .isEqualTo(requests.film().orElseThrow().hash());
        assertThat(publish(requests.text("5 < 6")).kind()).isEqualTo(REJECTED);
    }

    @Test
    @Override
    void publishesAPictureWithItsAlternativeText() {
        assertThat(publish(requests.card("La marée", photo(""))).kind()).isEqualTo(PUBLISHED);

        assertThat(onlyPost()
                        .content()
                        .card()
                        .orElseThrow()
                        .thumb()
                        .orElseThrow()
                        .pixels()
                        .width())
                .isEqualTo(1280);
    }

    @Test
    @Override
    void publishesAsManyPicturesAsTheProfileAllowsAndRefusesOneMoreBeforeAnyCall() {
        PublishResult result = publish(requests.picture("La marée", photo("Un phare")));

        assertThat(result.detail().english()).isEqualTo("YouTube takes no image");
        assertThat(exchange.calls()).isEmpty();
    }

    @Test
    @Override
    void refusesABrokenTextAndAPictureThatIsTooLargeBeforeAnyCall() {
        assertThat(publish(requests.text("half \ud83d a pair")).kind()).isEqualTo(REJECTED);
        assertThat(publish(new Requests(channel, Optional.empty()).text("Sans vidéo")))
                .isInstanceOfSatisfying(PublishResult.Rejected.class, refused -> {
                    assertThat(refused.code()).isEqualTo("SP-VARIANT-0008");
                    assertThat(refused.detail().english()).isEqualTo("YouTube takes videos only, the post has none");
                });
        assertThat(exchange.calls()).isEmpty();
    }

    @Test
    @Override
    void takesUpAnUploadWhereItStopped() {
        Video film = film(Films.mp4(PIECE * 2 + 100));
        PublishRequest request = new Requests(channel, Optional.empty(), Optional.of(film)).text("Longue marée");
        StepJournal journal = new InMemoryJournal();
        control.fault(publishOperation(), "drop-before-accept");
        publish(connector(), request, journal);
        publish(connector(), request, journal);

        assertThat(control.operations().stream().filter(uploadOperation()::equals))
                .hasSize(1);
        assertThat(onlyPost().source().at("/video/sha256").asText()).isEqualTo(film.hash());
        assertThat(control.operations().stream().filter("videos.insert.bytes"::equals))
                .as("a question and three pieces, once")
                .hasSize(4);
    }

    @Test
    void goesOnWithAnUploadWhoseAnswerWasLost() {
        Video film = film(Films.mp4(PIECE + 100));
        PublishRequest request = new Requests(channel, Optional.empty(), Optional.of(film)).text("Longue marée");
        StepJournal journal = new InMemoryJournal();
        publishUntilLost(request, journal);

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(PUBLISHED);
        assertThat(control.operations().stream().filter(uploadOperation()::equals))
                .as("one session")
                .hasSize(1);
        assertThat(sandbox.posts(network())).hasSize(1);
    }

    /** The session is known, its first question is answered, the answer to the bytes is lost. */
    private void publishUntilLost(PublishRequest request, StepJournal journal) {
        control.fault("videos.insert.bytes", "drop-after-accept");
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(UNAVAILABLE);
    }

    @Test
    void asksWhereToGoOnAfterAPieceOutOfStep() {
        PublishRequest request = requests.text("Hors de pas");
        StepJournal journal = new InMemoryJournal();
        control.fault("videos.insert.bytes", "media-body-required");

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(UNAVAILABLE);
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(PUBLISHED);
        assertThat(control.operations().stream().filter(uploadOperation()::equals))
                .hasSize(1);
    }

    @Test
    void beginsAnewWhereTheSessionIsGone() {
        PublishRequest request = requests.text("Une autre session");
        StepJournal journal = new InMemoryJournal();
        control.fault("videos.insert.bytes", "session-gone");

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(UNAVAILABLE);
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(PUBLISHED);
        assertThat(control.operations().stream().filter(uploadOperation()::equals))
                .hasSize(2);
    }

    @Test
    @Override
    void uploadsAgainWhatTheNetworkForgot() {
        PublishRequest request = requests.text("Envolée");
        StepJournal journal = new InMemoryJournal();
        RemotePost post = ((PublishResult.Published) publish(connector(), request, journal)).post();
        ((Deletes) connector()).delete(post);

        assertThat(publish(connector(), request, journal).detail().english())
                .contains("no longer has video " + post.id() + "; it is uploaded again");
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(PUBLISHED);
        assertThat(control.operations().stream().filter(uploadOperation()::equals))
                .hasSize(2);
    }

    @Test
    @Override
    void neverDoubtsAnUploadThatFailed() {
        control.fault(uploadOperation(), "bad-gateway");
        assertThat(publish(requests.text("Bonjour")).kind()).isEqualTo(UNAVAILABLE);
        control.fault("videos.insert.bytes", "backend-error");
        assertThat(publish(requests.text("Bonjour")).kind()).isEqualTo(UNAVAILABLE);
        assertThat(sandbox.posts(network())).isEmpty();
    }

    @Test
    void waitsForTheProcessingWithoutLosingATry() {
        control.processing(Duration.ofMinutes(10));
        PublishRequest request = requests.text("Bientôt");
        StepJournal journal = new InMemoryJournal();

        assertThat(connector().prepare(request, journal))
                .isInstanceOfSatisfying(
                        Preparation.Later.class,
                        later -> assertThat(later.why().english()).startsWith("YouTube is still processing video "));
        assertThat(sandbox.posts(network())).as("nobody sees it").isEmpty();
    }

    @Test
    void saysWhyYouTubeDoesNotTakeAVideo() {
        Video words = film("no video at all".getBytes(StandardCharsets.UTF_8));
        PublishRequest request = new Requests(channel, Optional.empty(), Optional.of(words)).text("Rien à voir");

        PublishResult result = publish(request);

        assertThat(result.kind()).isEqualTo(REJECTED);
        assertThat(result.detail().english()).isEqualTo("YouTube does not take the video: invalidFile");
    }

    @Test
    void sendsTheVideoWithoutAThumbnailWhereTheChannelMaySetNone() {
        control.fault("thumbnails.set", "forbidden");

        assertThat(publish(requests.card("La marée", photo(""))).kind()).isEqualTo(PUBLISHED);
        assertThat(onlyPost().content().card().orElseThrow().thumb()).isEmpty();
    }

    @Test
    void countsCommentsAndLikes() {
        RemotePost post = ((PublishResult.Published) publish(requests.text("Combien ?"))).post();
        control.react(post.id(), 3, 0, 12);

        assertThat(((Counts) connector()).count(post)).isEqualTo(new CountResult.Counted(new Reactions(3, 0, 12)));
        assertThat(((Counts) connector()).count(new RemotePost("gone", URI.create("https://youtu.be/gone"))))
                .isInstanceOf(CountResult.Untold.class);
    }

    @Test
    void givesTheChannelOfAPerson() {
        Consents consents = Consents.of(this, "sandbox.apps.googleusercontent.com", "sandbox-secret");
        assertThat(consents.page().toString()).contains("access_type=offline", "prompt=consent");
        openedInABrowser(consents.page());
        GrantResult granted = consents.redeem(consents.allow("UCsandboxMagazineDemo001"));
        List<GrantResult.GrantedAccount> accounts = granted.fold(all -> all, why -> {
            throw new AssertionError(why);
        });

        assertThat(accounts)
                .extracting(GrantResult.GrantedAccount::account)
                .containsExactly(new RemoteAccount("UCsandboxMagazineDemo001", "magazine_demo", "Magazine (demo)"));
        assertThat(accounts.get(0).credentials().get("refreshToken")).isPresent();
        vault.save(channel.id(), accounts.get(0).credentials());
        assertThat(publish(requests.text("Bonjour")).kind()).isEqualTo(PUBLISHED);
    }

    private static void openedInABrowser(URI page) {
        try (var stream = page.toURL().openStream()) {
            assertThat(stream.readAllBytes()).isNotEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
