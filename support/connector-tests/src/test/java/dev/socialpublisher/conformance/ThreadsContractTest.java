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
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.adapter.connector.threads.ThreadsConnectorFactory;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.conformance.meaning.MetaMeanings;
import dev.socialpublisher.conformance.specification.PostmanSpecification;
import dev.socialpublisher.conformance.specification.Specification;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult.Kind;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.connector.ability.GrantResult;
import dev.socialpublisher.connector.ability.RemoteAccount;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThreadsContractTest extends ConnectorContract {
    private static PostmanSpecification specification;

    @Override
    String network() {
        return "threads";
    }

    @Override
    String handle() {
        return "magazine.demo";
    }

    @Override
    Map<String, String> credentials() {
        return Map.of(
                "accountId", "26781234567890123",
                "accessToken", "sandbox-threads-token",
                "clientId", "1029384757",
                "clientSecret", "sandbox-threads-secret");
    }

    @Override
    ConnectorFactory factory(HttpLayer layer) {
        return new ThreadsConnectorFactory(layer);
    }

    @Override
    Specification specification() {
        if (specification == null) {
            specification = new PostmanSpecification("/threads");
        }
        return specification;
    }

    @Override
    String specificationFile() {
        return PostmanSpecification.FILE;
    }

    @Override
    String publishOperation() {
        return "threadsPublish";
    }

    @Override
    String uploadOperation() {
        return "createThreads";
    }

    @Override
    Set<String> operationsToBeUsed() {
        return Set.of(
                "GET me/threads_publishing_limit",
                "POST me/threads",
                "GET {id}",
                "POST me/threads_publish",
                "GET me/threads");
    }

    /** The container says that it was published. */
    @Override
    Kind repeated() {
        return DUPLICATE;
    }

    /** A token that has ended cannot renew itself: a person has to connect again. */
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
                .and(UNKNOWN, "server-error", "download-slow", "media-not-found")
                .and(PENDING, "container-error")
                .and(RATE_LIMITED, "quota-used")
                .and(BLOCKED, "blocked-as-spam", "account-restricted")
                .and(MEDIA_GONE, "media-expired")
                .and(UNAVAILABLE, "not-ready", "container-unseen")
                .and(REJECTED, "media-unreachable", "link-limit")
                .all();
    }

    @Test
    void findsAPostByTheMarkerAmongItsWords() {
        PublishRequest request = requests.text("Lire : https://magazine.example.org/a?sp=1f0c9a2b");
        StepJournal journal = new InMemoryJournal();
        control.fault(publishOperation(), "drop-after-accept");

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(UNKNOWN);

        assertThat(connector().find(request, journal).kind()).isEqualTo(FindResult.Kind.FOUND);
        assertThat(onlyPost().content().text()).isEqualTo(request.text());
    }

    @Test
    void sendsAPictureWithTheLinkAmongTheWords() {
        PublishRequest request = requests.picture("Lire : " + Requests.LINK, photo("Un phare"));

        assertThat(publish(request).kind()).isEqualTo(PUBLISHED);
        assertThat(onlyPost().content().images()).hasSize(1);
        assertThat(onlyPost().address()).startsWith("https://www.threads.com/@magazine.demo/post/");
    }

    @Test
    void givesTheAccountWithATokenThatLastsAndRenewsItself() {
        Consents consents = Consents.of(this, "1029384757", "sandbox-threads-secret");
        assertThat(consents.page().toString())
                .contains("scope=threads_basic%2Cthreads_content_publish%2Cthreads_delete");
        GrantResult granted = consents.redeem(consents.allow("26781234567890123"));
        List<GrantResult.GrantedAccount> accounts = granted.fold(all -> all, why -> {
            throw new AssertionError(why);
        });

        assertThat(accounts)
                .extracting(GrantResult.GrantedAccount::account)
                .containsExactly(new RemoteAccount("26781234567890123", "magazine.demo", "Magazine (demo)"));
        Credentials credentials = accounts.get(0).credentials();
        assertThat(credentials.time(Credentials.EXPIRES_AT))
                .hasValueSatisfying(end -> assertThat(end).isAfter(Instant.now().plus(Duration.ofDays(59))));
        vault.save(channel.id(), credentials);
        assertThat(publish(requests.text("Bonjour")).kind()).isEqualTo(PUBLISHED);
    }

    @Test
    void showsAVideoThatTheNetworkFetches() {
        Video video = video(5_000, "La mer monte");

        assertThat(publish(filmed("Longue marée", video)).kind()).isEqualTo(PUBLISHED);

        assertThat(onlyPost().content().text()).isEqualTo("Longue marée");
        assertThat(onlyPost().content().images()).singleElement().satisfies(sent -> {
            assertThat(sent.media().sha256()).isEqualTo(video.hash());
            assertThat(sent.alt()).contains("La mer monte");
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
                        later ->
                                assertThat(later.why().english()).startsWith("Threads is still processing container "));
        assertThat(control.operations().stream().filter(uploadOperation()::equals))
                .hasSize(1);
    }

    @Override
    void publishMore() {
        publish(filmed("Longue marée", video(100, "La mer")));
        publish(requests.poll("Que faire ?", "", 24));
    }

    @Test
    void asksReadersInAPoll() {
        assertThat(publish(requests.poll("La mer gagne. Que faire ?", "", 24)).kind())
                .isEqualTo(PUBLISHED);

        assertThat(onlyPost().source().path("poll_attachment").toString())
                .isEqualTo("{\"option_a\":\"La digue\",\"option_b\":\"La dune & l’estran\"}");
    }

    @Test
    void renewsATokenInItsLastThreeWeeksAndGoesOnWithItWhereThatFails() {
        Instant soon = Instant.now().plus(Duration.ofDays(20));
        vault.save(channel.id(), new Credentials(renewable(soon)));
        control.fault("refreshAccessToken", "service-out");

        assertThat(publish(requests.text("Bonjour")).kind()).isEqualTo(PUBLISHED);

        Credentials renewed = vault.find(channel.id()).orElseThrow();
        assertThat(renewed.get(Credentials.ACCESS_TOKEN)).isNotEqualTo(Optional.of("sandbox-threads-token"));
        assertThat(renewed.get(Credentials.REFRESH_TOKEN)).isEqualTo(renewed.get(Credentials.ACCESS_TOKEN));
        assertThat(renewed.time(Credentials.EXPIRES_AT))
                .hasValueSatisfying(end -> assertThat(end).isAfter(Instant.now().plus(Duration.ofDays(59))));
    }

    private Map<String, String> renewable(Instant end) {
        Map<String, String> values = new HashMap<>(credentials());
        values.put(Credentials.REFRESH_TOKEN, "sandbox-threads-token");
        values.put(Credentials.EXPIRES_AT, end.toString());
        return values;
    }
}
