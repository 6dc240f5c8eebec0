package dev.socialpublisher.conformance;

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
import dev.socialpublisher.adapter.connector.linkedin.LinkedInConnectorFactory;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.conformance.bench.Films;
import dev.socialpublisher.conformance.bench.OtherWords;
import dev.socialpublisher.conformance.specification.LinkedInSpecification;
import dev.socialpublisher.conformance.specification.Specification;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.PublishResult.Kind;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.connector.ability.Deletes;
import dev.socialpublisher.connector.ability.EditResult;
import dev.socialpublisher.connector.ability.Edits;
import dev.socialpublisher.sandbox.journal.Facet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkedInContractTest extends ConnectorContract {
    private static final int PART = 4_194_304;

    /** The fewest bytes of a video. */
    private static final int LEAST = 80_000;

    private static final Duration PROCESSING = Duration.ofMillis(300);
    private static LinkedInSpecification specification;

    @Override
    String network() {
        return "linkedin";
    }

    @Override
    String handle() {
        return "magazine-demo";
    }

    @Override
    Map<String, String> credentials() {
        return Map.of(
                "accountId", "5515715",
                "accessToken", "sandbox-linkedin-token",
                "refreshToken", "sandbox-linkedin-refresh",
                "clientId", "sandbox-client",
                "clientSecret", "sandbox-secret");
    }

    @Override
    ConnectorFactory factory(HttpLayer layer) {
        return new LinkedInConnectorFactory(layer);
    }

    @Override
    Specification specification() {
        if (specification == null) {
            specification = new LinkedInSpecification("/linkedin");
        }
        return specification;
    }

    @Override
    String specificationFile() {
        return LinkedInSpecification.FILE.toString();
    }

    @Override
    String publishOperation() {
        return "createPost";
    }

    @Override
    String uploadOperation() {
        return "initializeImage";
    }

    @Override
    Set<String> operationsToBeUsed() {
        return Set.of(
                "POST /rest/posts",
                "GET /rest/posts",
                "POST /rest/images",
                "PUT /upload",
                "GET /rest/images/{urn}",
                "POST /rest/posts/{urn}",
                "POST /rest/videos",
                "PUT /part",
                "GET /rest/videos/{urn}",
                "POST /oauth/v2/accessToken");
    }

    @Override
    void publishMore() {
        publish(filmed("Longue marée", video(LEAST, "")));
        publish(requests.poll("Que faire ?", "Et vous ?", 24));
        ((Edits) connector()).edit(sent(requests.text("Un mot")), requests.text("Un autre"));
    }

    private RemotePost sent(PublishRequest request) {
        return ((PublishResult.Published) publish(request)).post();
    }

    @Override
    Kind repeated() {
        return DUPLICATE;
    }

    @Override
    Kind afterTheTokenEnded() {
        return PUBLISHED;
    }

    /** LinkedIn names no time: our own choice. */
    @Override
    Duration waitAfterALimit() {
        return Duration.ofMinutes(15);
    }

    @Override
    void loseAuthorisation() {
        control.expire("access");
        control.expire("refresh");
    }

    @Override
    Map<String, Kind> meanings() {
        return Map.ofEntries(
                Map.entry("empty-token", PUBLISHED),
                Map.entry("invalid-token", PUBLISHED),
                Map.entry("revoked-token", PUBLISHED),
                Map.entry("expired-token", PUBLISHED),
                Map.entry("access-denied", MISCONFIGURED),
                Map.entry("duplicate-post", DUPLICATE),
                Map.entry("missing-field", REJECTED),
                Map.entry("field-too-long", REJECTED),
                Map.entry("invalid-urn", REJECTED),
                Map.entry("media-processing", UNAVAILABLE),
                Map.entry("media-waiting-upload", UNAVAILABLE),
                Map.entry("media-failed", MEDIA_GONE),
                Map.entry("upload-expired", MEDIA_GONE),
                Map.entry("version-ended", MISCONFIGURED),
                Map.entry("not-found", REJECTED),
                Map.entry("rate-limited", RATE_LIMITED),
                Map.entry("created-without-id", UNKNOWN),
                Map.entry("internal-error", UNKNOWN),
                Map.entry("bad-gateway", UNKNOWN),
                Map.entry("service-unavailable", UNKNOWN),
                Map.entry("gateway-timeout", UNKNOWN));
    }

    @Test
    void losesNoLetterToTheSignsThatLinkedInReserves() {
        String text = "(1) [a] {b} <c> @d #e *f* _g_ ~h~ i|j \\k #Nantes, puis la suite.";

        publish(requests.text(text, "Nantes"));

        assertThat(onlyPost().content().text()).isEqualTo(text);
        assertThat(onlyPost().content().facets()).extracting(Facet::target).containsExactly("Nantes");
    }

    @Test
    void sendsTheArticleWithACardOfOurs() {
        publish(requests.card("Un quartier cède un mètre par an.", photo("")));

        assertThat(onlyPost().content().text()).isEqualTo("Un quartier cède un mètre par an.");
        assertThat(onlyPost().content().card()).hasValueSatisfying(card -> {
            assertThat(card.uri()).isEqualTo(Requests.LINK.toString());
            assertThat(card.title()).isEqualTo(Requests.CARD.title());
            assertThat(card.description()).isEqualTo(Requests.CARD.description());
            assertThat(card.thumb()).isPresent();
        });
        assertThat(onlyPost().content().images()).isEmpty();
    }

    @Test
    void findsAnArticleWhoseAnswerWasLost() {
        PublishRequest request = requests.card("Perdu (puis retrouvé)", photo(""));
        StepJournal journal = new InMemoryJournal();
        control.fault(publishOperation(), "drop-after-accept");

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(UNKNOWN);

        assertThat(connector().find(request, journal).kind()).isEqualTo(FindResult.Kind.FOUND);
    }

    @Test
    void namesThePostThatADuplicateRepeats() {
        PublishRequest request = requests.text("Une fois");
        publish(request);

        assertThat(publish(request))
                .isInstanceOfSatisfying(
                        PublishResult.Duplicate.class,
                        duplicate -> assertThat(duplicate.post())
                                .hasValueSatisfying(post -> assertThat(post.id())
                                        .isEqualTo(onlyPost().remoteId())));
    }

    @Test
    void doesNotTakeADeletedPostForOurs() {
        control.fault(publishOperation(), "duplicate-post");

        assertThat(publish(requests.text("Bonjour")))
                .isInstanceOfSatisfying(
                        PublishResult.Duplicate.class,
                        duplicate -> assertThat(duplicate.post()).isEmpty());
    }

    @Test
    void givesAPostOtherWords() {
        RemotePost post = sent(requests.card("La rue (qui recule)", photo("")));

        OtherWords.prove(
                (Edits) connector(), post, requests.text("La rue [qui avance] #Nantes", "Nantes"), this::onlyPost);

        ((Deletes) connector()).delete(post);
        assertThat(((Edits) connector()).edit(post, requests.text("Trop tard")))
                .isInstanceOf(EditResult.Unedited.class);
    }

    @Test
    void sendsAVideoInTheParts() {
        Video video = video(PART * 2 + 100, "");

        assertThat(publish(filmed("Longue marée", video)).kind()).isEqualTo(PUBLISHED);

        assertThat(onlyPost().content().images())
                .extracting(sent -> sent.media().sha256())
                .containsExactly(video.hash());
        assertThat(calls("putVideoPart")).isEqualTo(3);
    }

    @Test
    void goesOnWithAVideoWhosePartWasLost() {
        PublishRequest request = filmed("Longue marée", video(PART + 100, ""));
        StepJournal journal = new InMemoryJournal();
        control.fault("putVideoPart", "drop-after-accept");

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(UNAVAILABLE);
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(PUBLISHED);

        assertThat(calls("videos")).as("begun and ended once").isEqualTo(2);
        assertThat(calls("putVideoPart")).as("the lost part once more").isEqualTo(3);
        assertThat(sandbox.posts(network())).hasSize(1);
    }

    @Test
    void beginsAVideoAnewWhosePlacesHaveExpired() {
        PublishRequest request = filmed("Envolée", video(LEAST, ""));
        StepJournal journal = new InMemoryJournal();
        control.fault("putVideoPart", "upload-expired");

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(UNAVAILABLE);
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(PUBLISHED);
    }

    @Test
    void waitsForTheProcessingOfAVideoAndSaysWhatLinkedInCannotUse() {
        Video words = new Films(directory).of("no video at all ".repeat(6_000).getBytes(StandardCharsets.UTF_8));
        PublishResult refused = publish(filmed("Rien à voir", words));
        assertThat(refused.kind()).isEqualTo(REJECTED);
        assertThat(refused.detail().english()).isEqualTo("LinkedIn cannot use video tide.mp4");

        control.processing(Duration.ofMinutes(10));
        assertThat(connector().prepare(filmed("Bientôt", video(LEAST, "")), new InMemoryJournal()))
                .isInstanceOfSatisfying(
                        Preparation.Later.class,
                        later -> assertThat(later.why().english()).isEqualTo("LinkedIn is processing tide.mp4"));
    }

    @Test
    void asksReadersInAPoll() {
        assertThat(publish(requests.poll("La mer gagne.", "Que faire ?", 336)).kind())
                .isEqualTo(PUBLISHED);

        assertThat(onlyPost().source().at("/content/poll").toString())
                .isEqualTo("{\"question\":\"Que faire ?\",\"options\":[{\"text\":\"La digue\"},"
                        + "{\"text\":\"La dune & l’estran\"}],\"settings\":{\"duration\":\"FOURTEEN_DAYS\"}}");
    }

    private long calls(String operation) {
        return control.operations().stream().filter(operation::equals).count();
    }

    @Test
    void waitsForAPictureThatLinkedInStillProcesses() {
        control.processing(PROCESSING);
        PublishRequest request = requests.picture("Bonjour", photo("Un phare"));
        StepJournal journal = new InMemoryJournal();

        assertThat(publish(connector(), request, journal))
                .isInstanceOfSatisfying(
                        PublishResult.Unavailable.class,
                        waiting -> assertThat(waiting.detail().english())
                                .startsWith("LinkedIn is still processing picture urn:li:image:"));

        Instant ready = Instant.now().plus(PROCESSING);
        while (Instant.now().isBefore(ready)) {
            Thread.onSpinWait();
        }
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(PUBLISHED);
        assertThat(control.operations().stream().filter(uploadOperation()::equals))
                .as("uploaded once")
                .hasSize(1);
    }
}
