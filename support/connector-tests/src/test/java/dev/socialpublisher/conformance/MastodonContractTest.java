package dev.socialpublisher.conformance;

import static dev.socialpublisher.connector.PublishResult.Kind.AUTHORISATION_LOST;
import static dev.socialpublisher.connector.PublishResult.Kind.BLOCKED;
import static dev.socialpublisher.connector.PublishResult.Kind.MEDIA_GONE;
import static dev.socialpublisher.connector.PublishResult.Kind.MISCONFIGURED;
import static dev.socialpublisher.connector.PublishResult.Kind.PUBLISHED;
import static dev.socialpublisher.connector.PublishResult.Kind.RATE_LIMITED;
import static dev.socialpublisher.connector.PublishResult.Kind.REJECTED;
import static dev.socialpublisher.connector.PublishResult.Kind.UNAVAILABLE;
import static dev.socialpublisher.connector.PublishResult.Kind.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.mastodon.MastodonConnectorFactory;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.conformance.specification.MastodonSpecification;
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
import dev.socialpublisher.connector.ability.CountResult;
import dev.socialpublisher.connector.ability.Counts;
import dev.socialpublisher.connector.ability.Deletes;
import dev.socialpublisher.connector.ability.EditResult;
import dev.socialpublisher.connector.ability.Edits;
import dev.socialpublisher.connector.ability.GrantResult.GrantedAccount;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.connector.ability.Reactions;
import dev.socialpublisher.connector.ability.Registers;
import dev.socialpublisher.connector.ability.RemoteAccount;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.connector.ability.Tests;
import dev.socialpublisher.network.fact.ServerLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MastodonContractTest extends ConnectorContract {
    private static final Duration PROCESSING = Duration.ofMillis(300);
    private static MastodonSpecification specification;

    @Override
    String network() {
        return "mastodon";
    }

    @Override
    String handle() {
        return "magazine@127.0.0.1";
    }

    @Override
    Map<String, String> credentials() {
        return Map.of("accessToken", "sandbox-mastodon-token");
    }

    @Override
    ConnectorFactory factory(HttpLayer layer) {
        return new MastodonConnectorFactory(layer);
    }

    @Override
    Specification specification() {
        if (specification == null) {
            specification = new MastodonSpecification("/mastodon");
        }
        return specification;
    }

    @Override
    String specificationFile() {
        return MastodonSpecification.FILE;
    }

    @Override
    String publishOperation() {
        return "createStatus";
    }

    @Override
    String uploadOperation() {
        return "createMediaV2";
    }

    /** The list of statuses is not reached once the token has ended; the tests that find posts use it. */
    @Override
    Set<String> operationsToBeUsed() {
        return Set.of(
                "POST /api/v1/statuses",
                "POST /api/v2/media",
                "GET /api/v1/media/{id}",
                "GET /api/v1/accounts/verify_credentials",
                "GET /api/v1/accounts/{id}/statuses");
    }

    /** The key answers the first status. */
    @Override
    Kind repeated() {
        return PUBLISHED;
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
        return Map.ofEntries(
                Map.entry("token-invalid", AUTHORISATION_LOST),
                Map.entry("token-revoked", AUTHORISATION_LOST),
                Map.entry("scope-missing", MISCONFIGURED),
                Map.entry("account-suspended", BLOCKED),
                Map.entry("not-found", REJECTED),
                Map.entry("gone", REJECTED),
                Map.entry("text-too-long", REJECTED),
                Map.entry("invalid", REJECTED),
                Map.entry("media-processing", UNAVAILABLE),
                Map.entry("media-gone", MEDIA_GONE),
                Map.entry("rate-limited", RATE_LIMITED),
                Map.entry("created-without-id", UNKNOWN),
                Map.entry("internal-error", UNKNOWN),
                Map.entry("bad-gateway", UNKNOWN),
                Map.entry("service-unavailable", UNKNOWN),
                Map.entry("gateway-timeout", UNKNOWN));
    }

    @Test
    void findsAPostWithLinkAndPictureByTheMarkerInItsHtml() {
        PublishRequest request = requests.picture("5 < 6 & « 7 »\n\n" + Requests.LINK, photo("Un phare"));
        StepJournal journal = new InMemoryJournal();
        control.fault(publishOperation(), "drop-after-accept");

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(UNKNOWN);

        assertThat(connector().find(request, journal).kind()).isEqualTo(FindResult.Kind.FOUND);
        assertThat(connector().find(requests.text("5 < 6"), journal)).isEqualTo(new FindResult.Absent());
    }

    @Test
    void waitsForAPictureThatTheServerStillProcesses() {
        control.processing(PROCESSING);
        PublishRequest request = requests.picture("Bonjour", photo("Un phare"));
        StepJournal journal = new InMemoryJournal();

        assertThat(publish(connector(), request, journal))
                .isInstanceOfSatisfying(
                        PublishResult.Unavailable.class,
                        waiting -> assertThat(waiting.detail().english())
                                .startsWith("the server is still processing picture "));

        Instant ready = Instant.now().plus(PROCESSING);
        while (Instant.now().isBefore(ready)) {
            Thread.onSpinWait();
        }
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(PUBLISHED);
        assertThat(control.operations().stream().filter(uploadOperation()::equals))
                .hasSize(1);
    }

    @Test
    void registersItselfOnceAndGivesTheAccountThatThePersonChose() {
        NetworkApp app = registered(Optional.empty());
        Consents consents = Consents.of(this, app);
        assertThat(consents.page().toString())
                .startsWith(
                        sandbox.baseUrl() + "/mastodon/oauth/authorize?response_type=code&client_id=" + app.clientId())
                .contains("code_challenge_method=S256")
                .doesNotContain(app.clientSecret().orElseThrow());
        String code = consents.allow("109876543210987655");

        GrantedAccount granted = consents.redeem(code).fold(all -> all.get(0), why -> {
            throw new AssertionError(why);
        });

        assertThat(granted.account())
                .isEqualTo(
                        new RemoteAccount("109876543210987655", "magazine_en@127.0.0.1", "Magazine in English (demo)"));
        assertThat(granted.credentials().endsAt()).isEmpty();
        vault.save(channel.id(), granted.credentials());
        assertThat(publish(requests.text("Hello")).kind()).isEqualTo(PUBLISHED);
        assertThat(onlyPost().origin().handle()).isEqualTo("magazine_en");
        assertThat(((Tests) connector()).test())
                .isInstanceOfSatisfying(
                        TestResult.Works.class,
                        works -> assertThat(works.missing()).isEmpty());
        assertThat(consents.redeem(code).fold(all -> PUBLISHED, PublishResult::kind))
                .as("a code works once")
                .isEqualTo(MISCONFIGURED);
        assertThat(registered(Optional.of(app))).isEqualTo(app);
    }

    @Test
    void registersItselfAgainWhereTheServerForgotIt() {
        NetworkApp forgotten =
                new NetworkApp("long-ago", Optional.of("a-secret-of-long-ago"), Optional.of(channel.baseUrl()));

        assertThat(registered(Optional.of(forgotten))).isNotEqualTo(forgotten);
    }

    @Test
    void tellsWhichRightsThePersonKept() {
        vault.save(
                channel.id(),
                new Credentials(Map.of("accessToken", "sandbox-mastodon-token", "scopes", "read write:statuses")));

        assertThat(((Tests) connector()).test())
                .isInstanceOfSatisfying(
                        TestResult.Works.class,
                        works -> assertThat(works.missing()).containsExactly("write:media"));
    }

    @Test
    void testReadsTheServersLimits() {
        ServerLimits told = ((Tests) connector()).test().limits().orElseThrow();

        assertThat(told.in(profile).text())
                .as("the stand-in has Mastodon's own")
                .isEqualTo(profile.text());
        assertThat(told.in(profile).image()).isEqualTo(profile.image());
        assertThat(told.pictures()).isEqualTo(profile.maxImages());
        assertThat(exchange.calls().stream().map(specification()::operation)).contains("GET /api/v2/instance");
    }

    @Test
    void foldsAPostAwayBehindItsWarningWhichCounts() {
        assertThat(publish(requests.warned("a".repeat(490), "Inondation")).kind())
                .isEqualTo(PUBLISHED);

        assertThat(onlyPost().source().path("spoiler_text").asText()).isEqualTo("Inondation");
        assertThat(onlyPost().source().path("sensitive").asBoolean()).isTrue();
        int calls = exchange.calls().size();
        assertThat(publish(requests.warned("a".repeat(491), "Inondation")))
                .isInstanceOfSatisfying(
                        PublishResult.Rejected.class,
                        rejected -> assertThat(rejected.detail().english())
                                .isEqualTo("text counts 501 on Mastodon, which allows 500"));
        assertThat(exchange.calls()).as("refused before any call").hasSize(calls);
    }

    @Test
    void keepsLanguageWarningAndDescriptionsUnderOtherWords() {
        PublishRequest warned = requests.warned("La digue", "Inondation");
        RemotePost post = ((PublishResult.Published) publish(warned)).post();

        EditResult edited = ((Edits) connector()).edit(post, requests.warned("La digue a cédé", "Inondation"));

        assertThat(edited).isEqualTo(new EditResult.Edited());
        assertThat(onlyPost().source().path("spoiler_text").asText()).isEqualTo("Inondation");
        assertThat(onlyPost().source().path("language").asText()).isEqualTo("fr");
    }

    @Test
    void tellsThatAPostWhichIsGoneKeepsItsWords() {
        RemotePost post = ((PublishResult.Published) publish(requests.text("Bonjour"))).post();
        ((Deletes) connector()).delete(post);

        assertThat(((Edits) connector()).edit(post, requests.text("Bonsoir")))
                .isInstanceOfSatisfying(
                        EditResult.Unedited.class,
                        unedited -> assertThat(unedited.why().kind()).isEqualTo(REJECTED));
    }

    @Test
    void tellsThatNobodyKnowsWhereTheAnswerToOtherWordsIsLost() {
        RemotePost post = ((PublishResult.Published) publish(requests.text("Bonjour"))).post();
        control.fault("updateStatus", "drop-after-accept");

        assertThat(((Edits) connector()).edit(post, requests.text("Bonsoir"))).isInstanceOf(EditResult.Unedited.class);
        assertThat(onlyPost().content().text()).as("it may stand there").isEqualTo("Bonsoir");
        assertThat(((Edits) connector()).edit(post, requests.text("Bonsoir"))).isEqualTo(new EditResult.Edited());
    }

    private NetworkApp registered(Optional<NetworkApp> before) {
        NetworkApp app = ((Registers) factory)
                .register(channel, Consents.context(this), Consents.BACK, before)
                .fold(made -> made, why -> {
                    throw new AssertionError(why);
                });
        vault.remember(app.clientSecret().orElseThrow());
        return app;
    }

    @Test
    void namesTheLanguageAndCountsLinksAsTheServerDoes() {
        String text = "a".repeat(476) + " https://magazine.example.org/" + "b".repeat(80);

        assertThat(publish(requests.text(text)).kind()).isEqualTo(PUBLISHED);

        assertThat(onlyPost().source().path("language").asText()).isEqualTo("fr");
        assertThat(publish(requests.text(text + "!!")).kind()).isEqualTo(REJECTED);
    }

    @Test
    void sendsAVideoFromItsFileWithWhatItShows() {
        Video video = video(5_000_000, "La mer monte");

        assertThat(publish(filmed("Longue marée", video)).kind()).isEqualTo(PUBLISHED);

        assertThat(onlyPost().content().images()).singleElement().satisfies(sent -> {
            assertThat(sent.media().sha256()).isEqualTo(video.hash());
            assertThat(sent.alt()).contains("La mer monte");
        });
    }

    @Test
    void waitsForTheProcessingOfAVideoWithoutLosingATryOrSendingItTwice() {
        control.processing(Duration.ofMinutes(10));
        PublishRequest request = filmed("Bientôt", video(100, ""));
        StepJournal journal = new InMemoryJournal();

        assertThat(connector().prepare(request, journal)).isInstanceOf(Preparation.Later.class);
        assertThat(connector().prepare(request, journal))
                .isInstanceOfSatisfying(
                        Preparation.Later.class,
                        later -> assertThat(later.why().english()).startsWith("the server is still processing video "));
        assertThat(control.operations().stream().filter(uploadOperation()::equals))
                .hasSize(1);
    }

    @Test
    void asksReadersInAPoll() {
        assertThat(publish(requests.poll("La mer gagne. Que faire ?", "", 72)).kind())
                .isEqualTo(PUBLISHED);

        assertThat(onlyPost().source().path("poll").toString())
                .isEqualTo("{\"expires_in\":259200,\"options\":[\"La digue\",\"La dune & l’estran\"]}");
    }

    @Override
    void publishMore() {
        publish(filmed("Longue marée", video(100, "La mer")));
        publish(requests.poll("Que faire ?", "", 24));
    }

    @Test
    void countsWhatReadersDidAndTellsWhenThePostIsGone() {
        RemotePost post = ((PublishResult.Published) publish(requests.text("Compté"))).post();
        control.react(post.id(), 3, 12, 41);

        assertThat(((Counts) connector()).count(post)).isEqualTo(new CountResult.Counted(new Reactions(3, 12, 41)));

        ((Deletes) connector()).delete(post);
        assertThat(((Counts) connector()).count(post)).isInstanceOf(CountResult.Untold.class);
    }
}
