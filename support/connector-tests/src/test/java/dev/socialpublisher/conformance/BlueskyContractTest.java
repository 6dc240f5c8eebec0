package dev.socialpublisher.conformance;

import static dev.socialpublisher.connector.PublishResult.Kind.AUTHORISATION_LOST;
import static dev.socialpublisher.connector.PublishResult.Kind.BLOCKED;
import static dev.socialpublisher.connector.PublishResult.Kind.MEDIA_GONE;
import static dev.socialpublisher.connector.PublishResult.Kind.MISCONFIGURED;
import static dev.socialpublisher.connector.PublishResult.Kind.PUBLISHED;
import static dev.socialpublisher.connector.PublishResult.Kind.RATE_LIMITED;
import static dev.socialpublisher.connector.PublishResult.Kind.REJECTED;
import static dev.socialpublisher.connector.PublishResult.Kind.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.bluesky.BlueskyConnectorFactory;
import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.conformance.specification.LexiconSpecification;
import dev.socialpublisher.conformance.specification.Specification;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.Picture;
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
import dev.socialpublisher.connector.ability.Reactions;
import dev.socialpublisher.sandbox.journal.LinkCard;
import dev.socialpublisher.sandbox.journal.StoredMedia;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlueskyContractTest extends ConnectorContract {
    private static LexiconSpecification specification;

    @Override
    String network() {
        return "bluesky";
    }

    @Override
    String handle() {
        return "magazine.test";
    }

    @Override
    Map<String, String> credentials() {
        return Map.of("identifier", "magazine.test", "appPassword", "demo-app-pass-word");
    }

    @Override
    ConnectorFactory factory(HttpLayer layer) {
        return new BlueskyConnectorFactory(layer);
    }

    @Override
    Specification specification() {
        if (specification == null) {
            specification = new LexiconSpecification();
        }
        return specification;
    }

    @Override
    String specificationFile() {
        return LexiconSpecification.FILE;
    }

    @Override
    String publishOperation() {
        return "com.atproto.repo.putRecord";
    }

    @Override
    String uploadOperation() {
        return "com.atproto.repo.uploadBlob";
    }

    @Override
    Set<String> operationsToBeUsed() {
        return Set.of(
                "com.atproto.server.createSession",
                "com.atproto.server.refreshSession",
                "com.atproto.repo.uploadBlob",
                "com.atproto.repo.putRecord",
                "com.atproto.repo.getRecord",
                "com.atproto.server.getSession",
                "com.atproto.server.getServiceAuth",
                "app.bsky.video.uploadVideo",
                "app.bsky.video.getJobStatus");
    }

    /** The record key is the handle: writing the same record again changes nothing. */
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
        Credentials kept = vault.find(channel.id()).orElseThrow();
        vault.save(channel.id(), kept.with(Map.of("appPassword", "revoked-password")));
    }

    @Override
    Map<String, Kind> meanings() {
        return Map.ofEntries(
                Map.entry("invalid-request", REJECTED),
                Map.entry("expired-token", PUBLISHED),
                Map.entry("invalid-token", PUBLISHED),
                Map.entry("auth-missing", PUBLISHED),
                Map.entry("wrong-password", AUTHORISATION_LOST),
                Map.entry("account-takedown", BLOCKED),
                Map.entry("account-deactivated", MISCONFIGURED),
                Map.entry("blob-too-large", REJECTED),
                Map.entry("invalid-mime-type", REJECTED),
                Map.entry("blob-not-found", MEDIA_GONE),
                Map.entry("processing-failed", UNKNOWN),
                Map.entry("invalid-record", REJECTED),
                Map.entry("invalid-swap", REJECTED),
                Map.entry("record-exists", UNKNOWN),
                Map.entry("rate-limited", RATE_LIMITED),
                Map.entry("internal-error", UNKNOWN),
                Map.entry("bad-gateway", UNKNOWN),
                Map.entry("service-unavailable", UNKNOWN),
                Map.entry("gateway-timeout", UNKNOWN));
    }

    @Test
    void buildsTheCardWithItsThumbnail() {
        Picture thumbnail = Requests.photo(profile.cardImage().orElseThrow(), "");

        assertThat(publish(requests.card("Bonjour", thumbnail)).kind()).isEqualTo(PUBLISHED);

        LinkCard card = onlyPost().content().card().orElseThrow();
        assertThat(card.uri()).isEqualTo(Requests.LINK.toString());
        assertThat(card.title()).isEqualTo(Requests.CARD.title());
        assertThat(card.description()).isEqualTo(Requests.CARD.description());
        assertThat(card.thumb().map(StoredMedia::sha256))
                .contains(thumbnail.rendition().bytes().sha256());
    }

    @Test
    void marksALinkInTheText() {
        String text = "👩‍🚀 Lire : " + Requests.LINK + " !";

        publish(requests.text(text));

        assertThat(onlyPost().content().facets()).singleElement().satisfies(link -> {
            assertThat(link.target()).isEqualTo(Requests.LINK.toString());
            assertThat(text.substring(link.start(), link.end())).isEqualTo(Requests.LINK.toString());
        });
    }

    @Test
    void keepsItsSessionOverManyPosts() {
        for (int i = 0; i < 5; i++) {
            publish(requests.text("Numéro " + i));
        }

        assertThat(control.operations().stream().filter("com.atproto.server.createSession"::equals))
                .hasSize(1);
    }

    @Test
    void countsWhatReadersDidAndTellsWhenThePostIsGone() {
        RemotePost post = ((PublishResult.Published) publish(requests.text("Compté"))).post();
        control.react(post.id(), 3, 12, 41);

        assertThat(((Counts) connector()).count(post)).isEqualTo(new CountResult.Counted(new Reactions(3, 12, 41)));

        ((Deletes) connector()).delete(post);
        assertThat(((Counts) connector()).count(post)).isInstanceOf(CountResult.Untold.class);
    }

    @Override
    void publishMore() {
        publish(filmed("Longue marée", video(100, "La mer")));
    }

    @Test
    void sendsAVideoThroughTheVideoServiceAndGivesItAlone() {
        Video video = video(5_000_000, "La mer monte");

        assertThat(publish(filmed("Longue marée", video)).kind()).isEqualTo(PUBLISHED);

        assertThat(onlyPost().content().images()).singleElement().satisfies(sent -> {
            assertThat(sent.media().sha256()).isEqualTo(video.hash());
            assertThat(sent.alt()).contains("La mer monte");
        });
        assertThat(onlyPost()
                        .source()
                        .path("record")
                        .path("embed")
                        .path("aspectRatio")
                        .toString())
                .isEqualTo("{\"width\":1280,\"height\":720}");
    }

    @Test
    void waitsForTheVideoServiceWithoutLosingATryOrSendingTheFileTwice() {
        control.processing(Duration.ofMinutes(10));
        PublishRequest request = filmed("Bientôt", video(100, ""));
        StepJournal journal = new InMemoryJournal();

        assertThat(connector().prepare(request, journal)).isInstanceOf(Preparation.Later.class);
        assertThat(connector().prepare(request, journal))
                .isInstanceOfSatisfying(
                        Preparation.Later.class,
                        later -> assertThat(later.why().english()).isEqualTo("Bluesky is processing tide.mp4 (50 %)"));
        assertThat(uploadsOfVideos()).isEqualTo(1);
    }

    @Test
    void takesTheVideoThatTheServiceHasAlready() {
        Video video = video(100, "");
        publish(filmed("Longue marée", video));

        assertThat(publish(filmed("Encore la marée", video)).kind()).isEqualTo(PUBLISHED);

        assertThat(uploadsOfVideos()).isEqualTo(2);
        assertThat(sandbox.posts("bluesky"))
                .allSatisfy(post -> assertThat(post.content().images()).hasSize(1));
    }

    @Test
    void sendsAVideoAnewWhoseBlobTheServerDropped() {
        PublishRequest request = filmed("Envolée", video(100, ""));
        StepJournal journal = new InMemoryJournal();
        control.fault(publishOperation(), "blob-not-found");

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(MEDIA_GONE);
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(PUBLISHED);
        assertThat(uploadsOfVideos()).isEqualTo(2);
    }

    @Test
    void saysWhyBlueskyCannotUseAVideo() {
        control.fault("app.bsky.video.getJobStatus", "processing-failed");

        PublishResult result = publish(filmed("Rien à voir", video(100, "")));

        assertThat(result.kind()).isEqualTo(REJECTED);
        assertThat(result.detail().english())
                .isEqualTo("Bluesky cannot use video tide.mp4: The video has no picture track");
    }

    private long uploadsOfVideos() {
        return control.operations().stream()
                .filter("app.bsky.video.uploadVideo"::equals)
                .count();
    }
}
