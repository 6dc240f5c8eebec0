package dev.socialpublisher.conformance;

import static dev.socialpublisher.connector.PublishResult.Kind.AUTHORISATION_LOST;
import static dev.socialpublisher.connector.PublishResult.Kind.BLOCKED;
import static dev.socialpublisher.connector.PublishResult.Kind.DUPLICATE;
import static dev.socialpublisher.connector.PublishResult.Kind.MEDIA_GONE;
import static dev.socialpublisher.connector.PublishResult.Kind.PENDING;
import static dev.socialpublisher.connector.PublishResult.Kind.PUBLISHED;
import static dev.socialpublisher.connector.PublishResult.Kind.RATE_LIMITED;
import static dev.socialpublisher.connector.PublishResult.Kind.REJECTED;
import static dev.socialpublisher.connector.PublishResult.Kind.UNAVAILABLE;
import static dev.socialpublisher.connector.PublishResult.Kind.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.instagram.InstagramConnectorFactory;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.conformance.meaning.MetaMeanings;
import dev.socialpublisher.conformance.specification.GraphSpecification;
import dev.socialpublisher.conformance.specification.Specification;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.PublishResult.Kind;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.connector.ability.GrantResult;
import dev.socialpublisher.connector.ability.RemoteAccount;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InstagramContractTest extends ConnectorContract {
    private static GraphSpecification specification;

    @Override
    String network() {
        return "instagram";
    }

    @Override
    String handle() {
        return "magazine.demo";
    }

    @Override
    Map<String, String> credentials() {
        return Map.of(
                "accountId", "17841400008460056",
                "accessToken", "sandbox-instagram-token",
                "clientId", "1029384756",
                "clientSecret", "sandbox-meta-secret");
    }

    @Override
    ConnectorFactory factory(HttpLayer layer) {
        return new InstagramConnectorFactory(layer);
    }

    @Override
    Specification specification() {
        if (specification == null) {
            specification = GraphSpecification.instagram("/instagram/v26.0");
        }
        return specification;
    }

    @Override
    String specificationFile() {
        return "meta/IGUser.json";
    }

    @Override
    String publishOperation() {
        return "IGUser.createMediaPublish";
    }

    @Override
    String uploadOperation() {
        return "IGUser.createMedia";
    }

    @Override
    Set<String> operationsToBeUsed() {
        return Set.of(
                "GET IGUser/content_publishing_limit",
                "POST IGUser/media",
                "GET ShadowIGMediaBuilder",
                "POST IGUser/media_publish",
                "GET IGMedia",
                "GET IGUser/media");
    }

    /** The container says that it was published. */
    @Override
    Kind repeated() {
        return DUPLICATE;
    }

    /** There are no refresh tokens: a person has to connect again. */
    @Override
    Kind afterTheTokenEnded() {
        return AUTHORISATION_LOST;
    }

    @Override
    void loseAuthorisation() {
        control.expire("access");
    }

    @Override
    Map<String, Kind> meanings() {
        return new MetaMeanings()
                .and(UNKNOWN, "server-error", "download-slow", "creation-failed", "creation-failed-too")
                .and(UNKNOWN, "upload-unknown", "upload-failed", "upload-failed-too", "download-failed")
                .and(UNKNOWN, "media-not-found")
                .and(PENDING, "container-error")
                .and(RATE_LIMITED, "quota-used")
                .and(BLOCKED, "blocked-as-spam", "account-restricted")
                .and(MEDIA_GONE, "media-expired")
                .and(UNAVAILABLE, "not-ready", "container-unseen")
                .and(REJECTED, "media-unreachable", "image-too-large", "image-format", "image-ratio", "video-format")
                .and(REJECTED, "caption-too-long", "carousel-refused", "media-type-unknown", "thumb-offset")
                .and(REJECTED, "product-tags")
                .all();
    }

    @Test
    void makesACarouselOfSeveralPicturesAndNoContainerTwice() {
        PublishRequest request = requests.pictures("Deux phares", List.of(photo("Un"), photo("Deux")));
        StepJournal journal = new InMemoryJournal();
        control.fault(publishOperation(), "not-ready");

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(UNAVAILABLE);
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(PUBLISHED);

        assertThat(control.operations().stream().filter(uploadOperation()::equals))
                .as("two pictures and the carousel")
                .hasSize(3);
        assertThat(onlyPost().content().images())
                .extracting(image -> image.alt().orElse(""))
                .containsExactly("Un", "Deux");
        assertThat(onlyPost().address()).startsWith("https://www.instagram.com/p/");
    }

    @Test
    void waitsUntilAPictureIsProcessed() {
        control.processing(Duration.ofMinutes(10));
        PublishRequest request = requests.text("Bientôt");
        StepJournal journal = new InMemoryJournal();

        PublishResult waiting = publish(connector(), request, journal);

        assertThat(waiting.kind()).isEqualTo(UNAVAILABLE);
        assertThat(waiting.detail().english()).startsWith("Instagram is still processing container ");
        assertThat(connector().find(request, journal))
                .as("what waits is not out")
                .isEqualTo(new FindResult.Absent());
        assertThat(sandbox.posts("instagram")).isEmpty();
    }

    @Test
    void makesAContainerAnewThatCouldNotBeProcessed() {
        PublishRequest request = requests.text("Encore une fois");
        StepJournal journal = new InMemoryJournal();
        control.fault("get", "container-error");

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(UNAVAILABLE);
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(PUBLISHED);
        assertThat(control.operations().stream().filter(uploadOperation()::equals))
                .hasSize(2);
        assertThat(sandbox.posts("instagram")).hasSize(1);
    }

    @Test
    void asksLaterForAnAddressThatItCouldNotRead() {
        PublishRequest request = requests.text("Publié, mais où ?");
        control.fault(publishOperation(), "container-error");

        PublishResult result = publish(request);

        assertThat(result.kind()).as("an id came, but no such media").isEqualTo(PENDING);
        assertThat(connector().resume(((PublishResult.Pending) result).token()).kind())
                .isEqualTo(REJECTED);
    }

    @Test
    void refusesWordsWithoutAPictureBeforeAnyCall() {
        PublishRequest words = new Requests(channel, Optional.empty()).text("Sans image");

        assertThat(publish(words)).isInstanceOfSatisfying(PublishResult.Rejected.class, refused -> {
            assertThat(refused.code()).isEqualTo("SP-VARIANT-0007");
            assertThat(refused.detail().english()).isEqualTo("Instagram takes no post without a picture; choose one");
        });
        assertThat(exchange.calls()).isEmpty();
    }

    @Test
    void showsAVideoThatTheNetworkFetches() {
        Video video = video(5_000, "La mer monte");

        assertThat(publish(filmed("Longue marée", video)).kind()).isEqualTo(PUBLISHED);

        assertThat(onlyPost().content().text()).isEqualTo("Longue marée");
        assertThat(onlyPost().content().images()).singleElement().satisfies(sent -> {
            assertThat(sent.media().sha256()).isEqualTo(video.hash());
            assertThat(sent.alt()).isEmpty();
        });
    }

    @Test
    void waitsForTheProcessingOfAVideoAndMakesOneContainer() {
        control.processing(Duration.ofMinutes(10));
        PublishRequest request = filmed("Bientôt", video(100, ""));
        StepJournal journal = new InMemoryJournal();

        assertThat(connector().prepare(request, journal)).isInstanceOf(Preparation.Later.class);
        assertThat(connector().prepare(request, journal))
                .isInstanceOfSatisfying(
                        Preparation.Later.class,
                        later -> assertThat(later.why().english())
                                .startsWith("Instagram is still processing container "));
        assertThat(control.operations().stream().filter(uploadOperation()::equals))
                .hasSize(1);
    }

    @Override
    void publishMore() {
        publish(filmed("Longue marée", video(100, "La mer")));
    }

    @Test
    void givesTheAccountsBehindThePagesOfAPerson() {
        Consents consents = Consents.of(this, "1029384756", "sandbox-meta-secret");
        assertThat(consents.page().toString()).contains("scope=instagram_basic%2Cinstagram_content_publish%2Cpages");
        GrantResult granted = consents.redeem(consents.allow("10223344556677889"));
        List<GrantResult.GrantedAccount> accounts = granted.fold(all -> all, why -> {
            throw new AssertionError(why);
        });

        assertThat(accounts)
                .extracting(GrantResult.GrantedAccount::account)
                .containsExactly(
                        new RemoteAccount("17841400008460056", "magazine.demo", "Magazine (demo)"),
                        new RemoteAccount("17841400008460057", "magazine.demo.en", "Magazine in English (demo)"));
        vault.save(channel.id(), accounts.get(0).credentials());
        assertThat(publish(requests.text("Bonjour")).kind()).isEqualTo(PUBLISHED);
    }
}
