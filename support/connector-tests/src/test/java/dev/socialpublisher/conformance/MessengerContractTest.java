package dev.socialpublisher.conformance;

import static dev.socialpublisher.connector.PublishResult.Kind.AUTHORISATION_LOST;
import static dev.socialpublisher.connector.PublishResult.Kind.MISCONFIGURED;
import static dev.socialpublisher.connector.PublishResult.Kind.PUBLISHED;
import static dev.socialpublisher.connector.PublishResult.Kind.REJECTED;
import static dev.socialpublisher.connector.PublishResult.Kind.UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.messenger.MessengerConnectorFactory;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.conformance.meaning.MetaMeanings;
import dev.socialpublisher.conformance.specification.GraphSpecification;
import dev.socialpublisher.conformance.specification.Specification;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.PublishResult.Kind;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.ability.Deletes;
import dev.socialpublisher.connector.ability.GrantResult.GrantedAccount;
import dev.socialpublisher.connector.ability.RemoteAccount;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Messenger sends a card, or words, to one person after the other: what the shared contract says of pictures, hashtags and
 * deletion is replaced here by what holds instead.
 */
class MessengerContractTest extends ConnectorContract {
    private static final String PAGE = "108024467893210";
    private static final String ARIANE = "31000000000000001";
    private static final String BASILE = "31000000000000002";
    private static final String CLAIRE = "31000000000000003";
    private static final URI INBOX = URI.create("https://www.facebook.com/" + PAGE + "/inbox");

    private static GraphSpecification specification;

    @BeforeEach
    void somebodyWrites() {
        control.hear(PAGE, ARIANE, "Bonjour");
    }

    @Override
    String network() {
        return "messenger";
    }

    @Override
    String handle() {
        return "magazine.demo";
    }

    @Override
    Map<String, String> credentials() {
        return Map.of(
                "accountId", PAGE,
                "accessToken", "sandbox-messenger-token",
                "clientId", "1029384756",
                "clientSecret", "sandbox-meta-secret");
    }

    @Override
    ConnectorFactory factory(HttpLayer layer) {
        return new MessengerConnectorFactory(layer);
    }

    @Override
    Specification specification() {
        if (specification == null) {
            specification = GraphSpecification.inbox("/messenger/v26.0");
        }
        return specification;
    }

    @Override
    String specificationFile() {
        return GraphSpecification.FILE;
    }

    @Override
    String publishOperation() {
        return "Page.createMessage";
    }

    /** Nothing is uploaded: what comes before the call is reading who wrote. */
    @Override
    String uploadOperation() {
        return "Page.getConversations";
    }

    @Override
    Set<String> operationsToBeUsed() {
        return Set.of("POST Page/messages", "GET Page/conversations");
    }

    @Override
    String idOf(AcceptedPost post) {
        return Bytes.utf8(PAGE + "/" + recipient(post)).sha256().substring(0, 16) + "/" + post.remoteId();
    }

    private static String recipient(AcceptedPost post) {
        return post.source().path("recipient").path("id").asText();
    }

    @Override
    PublishRequest full(String text) {
        return requests.card(text, photo(""));
    }

    /** A look comes before a repeat. */
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
        return new MetaMeanings()
                .and(UNAVAILABLE, "outside-window", "window-closed", "no-such-person", "cannot-receive")
                .and(UNAVAILABLE, "person-unavailable", "send-failed")
                .and(REJECTED, "tag-not-approved")
                .and(MISCONFIGURED, "messaging-missing")
                .all();
    }

    @Test
    @Override
    void publishesTextToTheLetter() {
        String text = "« Déjà » : l’été 2026, 5 < 6 & 7 > 6…\n\nمرحبا 👩‍👩‍👧 #Nantes";

        assertThat(publish(requests.text(text, "Nantes")))
                .isEqualTo(new PublishResult.Published(new RemotePost(idOf(onlyPost()), INBOX)));

        assertThat(onlyPost().content().text()).isEqualTo(text);
        assertThat(onlyPost().content().facets()).as("hashtags stay words").isEmpty();
    }

    @Test
    @Override
    void publishesAPictureWithItsAlternativeText() {
        Picture photo = photo("Un phare, que Messenger ne dira à personne");
        PublishRequest request = requests.card("Un mètre par an, et personne ne s’en va.", photo);

        assertThat(publish(request).kind()).isEqualTo(PUBLISHED);

        assertThat(onlyPost().content().text()).isEmpty();
        assertThat(onlyPost().content().card()).hasValueSatisfying(card -> {
            assertThat(card.title()).isEqualTo("La rue qui recule");
            assertThat(card.description()).isEqualTo("Un mètre par an, et personne ne s’en va.");
            assertThat(card.uri()).isEqualTo(Requests.LINK.toString());
            assertThat(card.thumb().orElseThrow().sha256())
                    .isEqualTo(photo.rendition().bytes().sha256());
        });
        assertThat(onlyPost().source().at("/message/metadata").asText())
                .isEqualTo(request.deliveryKey() + "/" + ARIANE);
        assertThat(onlyPost()
                        .source()
                        .at("/message/attachment/payload/elements/0/buttons/0/title")
                        .asText())
                .isEqualTo("Lire l’article");
        assertThat(onlyPost().source().path("messaging_type").asText()).isEqualTo("RESPONSE");
    }

    @Test
    @Override
    void publishesAsManyPicturesAsTheProfileAllowsAndRefusesOneMoreBeforeAnyCall() {
        assertThat(publish(requests.picture("Un phare", photo(""))))
                .isInstanceOfSatisfying(
                        PublishResult.Rejected.class,
                        refused -> assertThat(refused.detail().english()).isEqualTo("Messenger takes no image"));
        assertThat(exchange.calls()).isEmpty();
    }

    @Test
    @Override
    void refusesABrokenTextAndAPictureThatIsTooLargeBeforeAnyCall() {
        int max = (int) profile.cardImage().orElseThrow().maxBytes();

        assertThat(publish(requests.text("half \ud83d a pair")).kind()).isEqualTo(REJECTED);
        assertThat(publish(requests.card("Bonjour", Requests.oversized(max + 1))))
                .isInstanceOfSatisfying(
                        PublishResult.Rejected.class,
                        refused -> assertThat(refused.detail().english())
                                .isEqualTo("card thumbnail has %d bytes, Messenger allows %d", max + 1, max));
        assertThat(exchange.calls()).isEmpty();
    }

    @Test
    @Override
    void takesUpAnUploadWhereItStopped() {
        control.hear(PAGE, BASILE, "Bonsoir");
        PublishRequest request = requests.text("Bonjour");
        StepJournal journal = new InMemoryJournal();
        control.fault(publishOperation(), "drop-before-accept");

        publish(connector(), request, journal);
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(PUBLISHED);

        assertThat(recipient(onlyPost())).as("who was chosen stays chosen").isEqualTo(ARIANE);
    }

    @Test
    @Override
    void uploadsAgainWhatTheNetworkForgot() {
        assertThat(meanings()).as("no upload can be forgotten").doesNotContainValue(Kind.MEDIA_GONE);
    }

    @Test
    @Override
    void neverDoubtsAnUploadThatFailed() {
        control.fault("Page.getConversations", "bad-gateway");

        assertThat(publish(requests.text("Bonjour")).kind()).isEqualTo(UNAVAILABLE);
        assertThat(sandbox.posts(network())).isEmpty();
    }

    @Test
    @Override
    void deletesAPostAndIsContentWhereItIsGone() {
        assertThat(connector()).as("a message cannot be taken back").isNotInstanceOf(Deletes.class);
    }

    /** Parts are people: each gets the post once. */
    @Test
    @Override
    void sendsEachPartOfAThreadAsAnAnswerOrRefusesItBeforeAnyCall() {
        control.hear(PAGE, BASILE, "Bonsoir");
        control.hear(PAGE, CLAIRE, "Bonne nuit");
        PublishRequest request = requests.card("Un mètre par an", photo(""));
        List<RemotePost> sent = new ArrayList<>();

        for (int number = 0; number < 3; number++) {
            PublishResult.Published next =
                    (PublishResult.Published) publish(connector(), after(request, sent), new InMemoryJournal());
            sent.add(next.post());
        }

        assertThat(sandbox.posts(network()))
                .extracting(MessengerContractTest::recipient)
                .containsExactlyInAnyOrder(ARIANE, BASILE, CLAIRE);
        assertThat(connector().prepare(after(request, sent), new InMemoryJournal()))
                .as("nobody is left")
                .isEqualTo(new Preparation.Stopped(new PublishResult.Published(sent.get(2))));
    }

    private static PublishRequest after(PublishRequest request, List<RemotePost> sent) {
        return new PublishRequest(
                request.channel(),
                request.deliveryKey() + "." + (sent.size() + 1),
                request.text(),
                request.language(),
                request.hashtags(),
                request.link(),
                request.card(),
                request.images(),
                request.cardThumbnail(),
                request.createdAt(),
                sent,
                request.warning(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void writesToNobodyOnceADayHasPassed() {
        Clock tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofHours(24));
        Connector late = factory.create(channel, new ConnectorContext(profile, vault, tomorrow, TIMEOUT));

        assertThat(publish(late, requests.text("Bonjour"), new InMemoryJournal()))
                .isInstanceOfSatisfying(PublishResult.Rejected.class, refused -> {
                    assertThat(refused.code()).isEqualTo("nobody-in-window");
                    assertThat(refused.detail().english())
                            .isEqualTo("nobody has written to the Page in the last 24 hours:"
                                    + " a Page may write to such people alone");
                });
        assertThat(control.operations()).doesNotContain(publishOperation());
    }

    @Test
    void goesOnWithAnotherWhereOnePersonCannotBeReached() {
        control.hear(PAGE, BASILE, "Bonsoir");
        PublishRequest request = requests.text("Bonjour");
        StepJournal journal = new InMemoryJournal();
        control.fault(publishOperation(), "outside-window");

        assertThat(publish(connector(), request, journal).kind()).isEqualTo(UNAVAILABLE);
        assertThat(publish(connector(), request, journal).kind()).isEqualTo(PUBLISHED);
        assertThat(recipient(onlyPost())).isEqualTo(BASILE);
        RemotePost first = new RemotePost(idOf(onlyPost()), INBOX);
        assertThat(connector().prepare(after(request, List.of(first)), new InMemoryJournal()))
                .as("nobody is left who can be reached")
                .isEqualTo(new Preparation.Stopped(new PublishResult.Published(first)));
    }

    @Test
    void writesToNoMorePeopleThanTheProfileAllows() {
        int most = Integer.parseInt(profile.fact("recipients.most").orElseThrow());
        List<RemotePost> sent = IntStream.rangeClosed(1, most)
                .mapToObj(number -> new RemotePost("%016x/m_%d".formatted(number, number), INBOX))
                .toList();

        assertThat(connector().prepare(after(requests.text("Bonjour"), sent), new InMemoryJournal()))
                .isEqualTo(new Preparation.Stopped(new PublishResult.Published(sent.get(most - 1))));
        assertThat(exchange.calls()).isEmpty();
    }

    @Test
    void findsACardByItsMarkerAndNoOtherCard() {
        PublishRequest request = marked(requests.card("Un mètre par an", photo("")), "1f0c9a2b");
        StepJournal journal = new InMemoryJournal();
        control.fault(publishOperation(), "drop-after-accept");
        publish(connector(), request, journal);

        assertThat(connector().find(request, journal))
                .isEqualTo(new FindResult.Found(new RemotePost(idOf(onlyPost()), INBOX)));
        assertThat(connector().find(marked(request, "00000000"), journal)).isEqualTo(new FindResult.Absent());
        assertThat(connector().find(request, new InMemoryJournal()))
                .as("where nobody was chosen nothing was sent")
                .isEqualTo(new FindResult.Absent());
    }

    private static PublishRequest marked(PublishRequest request, String marker) {
        return new PublishRequest(
                request.channel(),
                request.deliveryKey(),
                request.text(),
                request.language(),
                request.hashtags(),
                Optional.of(URI.create(Requests.LINK + "&sp=" + marker)),
                request.card(),
                request.images(),
                request.cardThumbnail(),
                request.createdAt());
    }

    @Test
    void givesThePagesForWhichThePersonMayAnswer() {
        Consents consents = Consents.of(this, "1029384756", "sandbox-meta-secret");
        assertThat(consents.page().toString())
                .startsWith(sandbox.baseUrl() + "/messenger/v26.0/dialog/oauth?response_type=code")
                .contains("scope=pages_show_list%2Cpages_messaging")
                .doesNotContain("secret");

        List<GrantedAccount> accounts = consents.redeem(consents.allow("10223344556677889"))
                .fold(all -> all, why -> {
                    throw new AssertionError(why);
                });

        assertThat(accounts)
                .extracting(GrantedAccount::account)
                .containsExactly(
                        new RemoteAccount(PAGE, "magazine.demo", "Magazine (demo)"),
                        new RemoteAccount("108024467893211", "magazine.demo.en", "Magazine in English (demo)"));
        vault.save(channel.id(), accounts.get(0).credentials());
        assertThat(publish(requests.text("Bonjour")).kind()).isEqualTo(PUBLISHED);
    }
}
