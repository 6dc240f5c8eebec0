package dev.socialpublisher.conformance;

import static dev.socialpublisher.connector.PublishResult.Kind.AUTHORISATION_LOST;
import static dev.socialpublisher.connector.PublishResult.Kind.BLOCKED;
import static dev.socialpublisher.connector.PublishResult.Kind.MISCONFIGURED;
import static dev.socialpublisher.connector.PublishResult.Kind.PUBLISHED;
import static dev.socialpublisher.connector.PublishResult.Kind.RATE_LIMITED;
import static dev.socialpublisher.connector.PublishResult.Kind.REJECTED;
import static dev.socialpublisher.connector.PublishResult.Kind.UNAVAILABLE;
import static dev.socialpublisher.connector.PublishResult.Kind.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.pinterest.PinterestConnectorFactory;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.conformance.bench.Films;
import dev.socialpublisher.conformance.bench.OtherWords;
import dev.socialpublisher.conformance.specification.PinterestSpecification;
import dev.socialpublisher.conformance.specification.Specification;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.PublishResult.Kind;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.connector.ability.Edits;
import dev.socialpublisher.connector.ability.GrantResult.GrantedAccount;
import dev.socialpublisher.connector.ability.RemoteAccount;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.connector.ability.Tests;
import dev.socialpublisher.sandbox.journal.PostImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Pinterest has one alternative text for all pictures of a pin, and a lost answer is only ever looked for: what the
 * shared contract says of those is replaced here by what holds instead.
 */
class PinterestContractTest extends OneCallContract {
    private static final String BOARD = "549755885175";

    private static PinterestSpecification specification;

    @Override
    String network() {
        return "pinterest";
    }

    @Override
    String handle() {
        return "magazine_demo";
    }

    @Override
    Map<String, String> credentials() {
        return credentials(BOARD);
    }

    private static Map<String, String> credentials(String board) {
        return Map.of(
                "accountId", board,
                "accessToken", "sandbox-pinterest-token",
                "refreshToken", "sandbox-pinterest-refresh",
                "clientId", "1462871",
                "clientSecret", "sandbox-secret");
    }

    @Override
    ConnectorFactory factory(HttpLayer layer) {
        return new PinterestConnectorFactory(layer);
    }

    @Override
    Specification specification() {
        if (specification == null) {
            specification = new PinterestSpecification("/pinterest");
        }
        return specification;
    }

    @Override
    String specificationFile() {
        return PinterestSpecification.FILE;
    }

    @Override
    String publishOperation() {
        return "pins/create";
    }

    @Override
    String uploadOperation() {
        return publishOperation();
    }

    @Override
    Set<String> operationsToBeUsed() {
        return Set.of(
                "POST /pins",
                "PATCH /pins/{pin_id}",
                "POST /media",
                "POST upload",
                "GET /media/{media_id}",
                "GET /boards/{board_id}/pins",
                "POST /oauth/token");
    }

    @Override
    void publishMore() {
        publish(filmed("Longue marée", video(100, "La mer")));
        ((Edits) connector()).edit(sent(requests.text("Un phare")), requests.text("Deux phares"));
    }

    private RemotePost sent(PublishRequest request) {
        return ((PublishResult.Published) publish(request)).post();
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
        Map<String, Kind> meanings = new HashMap<>();
        add(meanings, UNKNOWN, "internal-error", "bad-gateway", "service-unavailable", "gateway-timeout");
        add(meanings, UNKNOWN, "created-without-id");
        add(meanings, RATE_LIMITED, "rate-limited", "rate-limited-without-headers");
        add(meanings, PUBLISHED, "authentication-failed", "app-not-approved");
        add(meanings, MISCONFIGURED, "trial-access", "scope-missing", "not-permitted", "not-authorized");
        add(meanings, MISCONFIGURED, "board-not-found");
        add(meanings, REJECTED, "pin-not-found", "invalid-field", "image-not-fetched", "url-unreachable");
        add(meanings, REJECTED, "too-large", "grant-refused");
        add(meanings, BLOCKED, "spam-block");
        return meanings;
    }

    private static void add(Map<String, Kind> meanings, Kind kind, String... faults) {
        for (String fault : faults) {
            meanings.put(fault, kind);
        }
    }

    @Test
    @Override
    void publishesAsManyPicturesAsTheProfileAllowsAndRefusesOneMoreBeforeAnyCall() {
        List<Picture> most = IntStream.rangeClosed(1, profile.maxImages())
                .mapToObj(number -> photo("Phare " + number))
                .toList();

        assertThat(publish(requests.pictures("Le tour des phares", most)).kind())
                .isEqualTo(PUBLISHED);
        assertThat(onlyPost().content().images()).hasSize(5);
        assertThat(onlyPost().source().path("alt_text").asText())
                .isEqualTo("Phare 1 / Phare 2 / Phare 3 / Phare 4 / Phare 5");

        int calls = exchange.calls().size();
        List<Picture> more =
                IntStream.rangeClosed(1, 6).mapToObj(number -> photo("")).toList();
        assertThat(publish(requests.pictures("Un de trop", more)))
                .isInstanceOfSatisfying(
                        PublishResult.Rejected.class,
                        refused -> assertThat(refused.detail().english())
                                .isEqualTo("the post has 6 pictures, Pinterest allows 5"));
        assertThat(exchange.calls()).hasSize(calls);
    }

    @Test
    void leavesOutWholeWhatTheOneAlternativeTextDoesNotHold() {
        List<Picture> pictures = List.of(photo("a".repeat(490)), photo("b".repeat(20)), photo("c"));

        publish(requests.pictures("Trois phares", pictures));

        assertThat(onlyPost().source().path("alt_text").asText()).isEqualTo("a".repeat(490) + " / c");
    }

    @Test
    void takesNoAlternativeTextForNone() {
        publish(requests.picture("Un phare", photo("")));

        assertThat(onlyPost().content().images()).extracting(PostImage::alt).containsExactly(Optional.empty());
    }

    @Test
    void refusesWordsAloneBeforeAnyCall() {
        PublishResult result = publish(requests.pictures("Des mots seuls", List.of()));

        assertThat(result).isInstanceOfSatisfying(PublishResult.Rejected.class, refused -> {
            assertThat(refused.code()).isEqualTo("SP-VARIANT-0007");
            assertThat(refused.detail().english()).startsWith("Pinterest takes no post without a picture");
        });
        assertThat(exchange.calls()).isEmpty();
    }

    @Test
    void makesAPinOfTheArticleWithItsLinkAndTitleApart() {
        publish(requests.link("Un quartier cède un mètre par an."));

        assertThat(onlyPost().content().text()).isEqualTo("Un quartier cède un mètre par an.");
        assertThat(onlyPost().origin().account()).isEqualTo(BOARD);
        assertThat(onlyPost().content().card()).hasValueSatisfying(card -> {
            assertThat(card.uri()).isEqualTo(Requests.LINK.toString());
            assertThat(card.title()).isEqualTo(Requests.CARD.title());
        });
    }

    /** A repeat would make another pin: nobody repeats before having looked. */
    @Test
    @Override
    void findsAPostWhoseAnswerWasLost() {
        PublishRequest request = requests.text("Perdu, retrouvé");
        publish(requests.text("Un autre"));
        control.fault(publishOperation(), "drop-after-accept");

        assertThat(publish(request).kind()).isEqualTo(UNKNOWN);

        assertThat(connector().find(request, new InMemoryJournal()))
                .isInstanceOfSatisfying(
                        FindResult.Found.class,
                        found -> assertThat(found.post().id())
                                .isEqualTo(sandbox.posts("pinterest").get(1).remoteId()));
    }

    @Test
    void findsAPinByItsLinkTitleAndWordsWithoutItsPicture() {
        PublishRequest request = requests.link("Perdu,  retrouvé");
        control.fault(publishOperation(), "gateway-timeout");
        publish(request);

        assertThat(connector().find(request, new InMemoryJournal()).kind()).isEqualTo(FindResult.Kind.ABSENT);
        publish(requests.link("D’autres mots"));
        assertThat(connector().find(request, new InMemoryJournal()).kind()).isEqualTo(FindResult.Kind.ABSENT);
        publish(request);
        assertThat(connector().find(request, new InMemoryJournal()).kind()).isEqualTo(FindResult.Kind.FOUND);
    }

    @Test
    void cannotTellWhereTheBoardCannotBeRead() {
        PublishRequest request = requests.text("Perdu");
        control.fault("boards/list_pins", "service-unavailable");

        assertThat(connector().find(request, new InMemoryJournal()).kind()).isEqualTo(FindResult.Kind.CANNOT_TELL);
    }

    @Test
    void storesTheRefreshTokenThatReplacesTheSpentOne() {
        for (int i = 0; i < 3; i++) {
            control.expire("access");
            assertThat(publish(requests.text("Bonjour " + i)).kind()).isEqualTo(PUBLISHED);
        }
        Credentials kept = vault.find(channel.id()).orElseThrow();
        assertThat(kept.get(Credentials.REFRESH_TOKEN))
                .hasValueSatisfying(token -> assertThat(token).startsWith("pinr_"));
        assertThat(kept.endsAt()).as("60 days from the last refresh").isPresent();
    }

    @Test
    void saysTheAuthorisationIsLostWhenTheGrantIsRefused() {
        control.expire("access");
        control.fault("oauth/token", "grant-refused");

        assertThat(publish(requests.text("Bonjour")).kind()).isEqualTo(AUTHORISATION_LOST);
    }

    @Test
    void doesNotAskToReconnectWhenTheApplicationIsRefused() {
        StepJournal journal = new InMemoryJournal();
        control.fault(publishOperation(), "app-not-approved");
        control.fault(publishOperation(), "app-not-approved");

        assertThat(publish(connector(), requests.text("Bonjour"), journal).kind())
                .isEqualTo(MISCONFIGURED);
    }

    @Test
    void givesTheBoardsThatOthersSee() {
        Consents consents = Consents.of(this, "1462871", "sandbox-secret");
        String code = consents.allow("549755885175000001");

        List<GrantedAccount> boards = consents.redeem(code).fold(all -> all, why -> {
            throw new AssertionError(why);
        });

        assertThat(boards)
                .extracting(GrantedAccount::account)
                .containsExactly(
                        new RemoteAccount(BOARD, "magazine_demo", "Reportages (démo)"),
                        new RemoteAccount("549755885176", "magazine_demo", "Stories (demo)"));
        vault.save(channel.id(), boards.get(1).credentials());
        assertThat(publish(requests.text("Bonjour")).kind()).isEqualTo(PUBLISHED);
        assertThat(onlyPost().origin().account()).isEqualTo("549755885176");
        assertThat(consents.redeem(code).fold(all -> PUBLISHED, PublishResult::kind))
                .as("a code works once")
                .isEqualTo(MISCONFIGURED);
    }

    @Test
    void pinsAVideoThatWasUploadedBefore() {
        Video video = video(5_000_000, "La mer monte");

        assertThat(publish(filmed("Longue marée", video)).kind()).isEqualTo(PUBLISHED);

        assertThat(onlyPost().content().images()).singleElement().satisfies(sent -> {
            assertThat(sent.media().sha256()).isEqualTo(video.hash());
            assertThat(sent.alt()).contains("La mer monte");
        });
    }

    @Test
    void waitsForTheProcessingOfAVideoAndSaysWhatPinterestCannotUse() {
        Video words = new Films(directory).of("no video at all".getBytes(StandardCharsets.UTF_8));
        assertThat(publish(filmed("Rien à voir", words)).detail().english())
                .isEqualTo("Pinterest cannot use video tide.mp4");

        control.processing(Duration.ofMinutes(10));
        PublishRequest request = filmed("Bientôt", video(100, ""));
        StepJournal journal = new InMemoryJournal();
        assertThat(connector().prepare(request, journal)).isInstanceOf(Preparation.Later.class);
        assertThat(connector().prepare(request, journal)).isInstanceOf(Preparation.Later.class);
        assertThat(control.operations().stream().filter("media/upload"::equals))
                .as("one for each video")
                .hasSize(2);
    }

    @Test
    void uploadsAgainWhereThePlaceTookNothing() {
        PublishRequest request = filmed("Longue marée", video(100, ""));
        StepJournal journal = new InMemoryJournal();
        control.fault("media/upload", "drop-before-accept");

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(UNAVAILABLE);
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(PUBLISHED);
        assertThat(sandbox.posts(network())).hasSize(1);
    }

    @Test
    void givesAPinOtherWords() {
        OtherWords.prove(
                (Edits) connector(),
                sent(requests.picture("La rue qui recule", photo("Une rue"))),
                requests.text("La rue qui avance"),
                this::onlyPost);
    }

    @Test
    void testSaysWhichBoardItIsAndWhenItIsGone() {
        assertThat(((Tests) connector()).test())
                .isEqualTo(new TestResult.Works(
                        new RemoteAccount(BOARD, "magazine_demo", "Reportages (démo)"), List.of()));
        vault.save(channel.id(), new Credentials(credentials("549755885199")));

        assertThat(((Tests) connector()).test())
                .isInstanceOfSatisfying(
                        TestResult.Fails.class,
                        fails -> assertThat(fails.why().kind()).isEqualTo(MISCONFIGURED));
    }
}
