package dev.socialpublisher.conformance;

import static dev.socialpublisher.connector.PublishResult.Kind.AUTHORISATION_LOST;
import static dev.socialpublisher.connector.PublishResult.Kind.MISCONFIGURED;
import static dev.socialpublisher.connector.PublishResult.Kind.PUBLISHED;
import static dev.socialpublisher.connector.PublishResult.Kind.RATE_LIMITED;
import static dev.socialpublisher.connector.PublishResult.Kind.REJECTED;
import static dev.socialpublisher.connector.PublishResult.Kind.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.telegram.TelegramConnectorFactory;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.conformance.bench.OtherWords;
import dev.socialpublisher.conformance.specification.BotApiSpecification;
import dev.socialpublisher.conformance.specification.Specification;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.PublishResult.Kind;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.Deletes;
import dev.socialpublisher.connector.ability.EditResult;
import dev.socialpublisher.connector.ability.Edits;
import dev.socialpublisher.connector.ability.RemoteAccount;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.connector.ability.Tests;
import dev.socialpublisher.sandbox.journal.LinkCard;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Telegram has one call for words and pictures, no alternative text, and nothing that a bot could read back: what the
 * shared contract says of those is replaced here by what holds instead.
 */
class TelegramContractTest extends OneCallContract {
    private static final String TOKEN = "7012345678:sandbox-telegram-token-abcdefghijkl";

    /** The call depends on the pictures; in each of these tests there is one call. */
    private static final String ANY = "*";

    private static BotApiSpecification specification;

    @Override
    String network() {
        return "telegram";
    }

    @Override
    String handle() {
        return "magazine_demo";
    }

    @Override
    Map<String, String> credentials() {
        return Map.of("chat", "@magazine_demo", "botToken", TOKEN);
    }

    @Override
    ConnectorFactory factory(HttpLayer layer) {
        return new TelegramConnectorFactory(layer);
    }

    @Override
    Specification specification() {
        if (specification == null) {
            specification = new BotApiSpecification();
        }
        return specification;
    }

    @Override
    String specificationFile() {
        return BotApiSpecification.FILE;
    }

    @Override
    String publishOperation() {
        return ANY;
    }

    @Override
    String uploadOperation() {
        return "sendPhoto";
    }

    @Override
    Set<String> operationsToBeUsed() {
        return Set.of("sendMessage", "sendPhoto", "sendVideo", "sendPoll", "editMessageText", "editMessageCaption");
    }

    @Override
    void publishMore() {
        publish(filmed("Longue marée", video(100, "")));
        publish(requests.poll("Que faire ?", "Et vous ?", 24));
        ((Edits) connector()).edit(sent(requests.text("Un mot")), requests.text("Un autre"));
        ((Edits) connector()).edit(sent(requests.picture("Un phare", photo(""))), requests.text("Deux phares"));
    }

    private RemotePost sent(PublishRequest request) {
        return ((PublishResult.Published) publish(request)).post();
    }

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
        Map<String, Kind> meanings = new HashMap<>();
        add(meanings, UNKNOWN, "internal-error", "bad-gateway", "gateway-timeout", "no-id");
        add(meanings, RATE_LIMITED, "rate-limited", "rate-limited-without-time");
        add(meanings, AUTHORISATION_LOST, "token-revoked", "token-malformed");
        add(meanings, MISCONFIGURED, "bot-removed", "not-a-member", "no-right-to-post", "not-enough-rights");
        add(meanings, MISCONFIGURED, "chat-not-found", "two-pollers");
        add(meanings, REJECTED, "text-too-long", "caption-too-long", "text-empty", "markup-broken");
        add(meanings, REJECTED, "photo-dimensions", "photo-unreadable", "too-large");
        add(meanings, PUBLISHED, "chat-migrated");
        return meanings;
    }

    private static void add(Map<String, Kind> meanings, Kind kind, String... faults) {
        for (String fault : faults) {
            meanings.put(fault, kind);
        }
    }

    @Test
    @Override
    void publishesAPictureWithItsAlternativeText() {
        Picture photo = photo("Un phare, que Telegram ne dira à personne");

        assertThat(publish(requests.picture("Bonjour < 5", photo)).kind()).isEqualTo(PUBLISHED);

        assertThat(profile.text().maxAltText()).as("the profile says so").isZero();
        assertThat(onlyPost().content().text()).isEqualTo("Bonjour < 5");
        assertThat(onlyPost().content().images()).singleElement().satisfies(image -> {
            assertThat(image.alt()).isEmpty();
            assertThat(image.media().sha256())
                    .isEqualTo(photo.rendition().bytes().sha256());
        });
    }

    @Test
    @Override
    void publishesAsManyPicturesAsTheProfileAllowsAndRefusesOneMoreBeforeAnyCall() {
        Picture photo = photo("");
        List<Picture> most = Collections.nCopies(profile.maxImages(), photo);

        PublishResult result = publish(requests.pictures("Le tour des phares", most));

        assertThat(result)
                .isInstanceOfSatisfying(
                        PublishResult.Published.class,
                        published -> assertThat(published.post())
                                .isEqualTo(new RemotePost(
                                        "1,2,3,4,5,6,7,8,9,10", URI.create("https://t.me/magazine_demo/1"))));
        assertThat(onlyPost().content().images()).hasSize(10);
        assertThat(onlyPost().content().text()).isEqualTo("Le tour des phares");
        int calls = exchange.calls().size();
        assertThat(publish(requests.pictures("Un de trop", Collections.nCopies(11, photo)))
                        .kind())
                .isEqualTo(REJECTED);
        assertThat(exchange.calls()).hasSize(calls);
    }

    @Test
    @Override
    void findsAPostWhoseAnswerWasLost() {
        PublishRequest request = requests.text("Perdu");
        control.fault(ANY, "drop-after-accept");

        assertThat(publish(request).kind()).isEqualTo(UNKNOWN);

        assertThat(connector().find(request, new InMemoryJournal()))
                .isInstanceOfSatisfying(
                        FindResult.CannotTell.class,
                        why -> assertThat(why.detail().english())
                                .isEqualTo("Telegram does not let a bot read its channel; look there yourself"));
        assertThat(sandbox.posts("telegram")).hasSize(1);
    }

    @Test
    @Override
    void doesNotFindAPostThatNeverArrived() {
        PublishRequest request = requests.text("Jamais arrivé");
        control.fault(ANY, "drop-before-accept");

        assertThat(publish(request).kind()).isEqualTo(UNKNOWN);

        assertThat(connector().find(request, new InMemoryJournal()).kind()).isEqualTo(FindResult.Kind.CANNOT_TELL);
        assertThat(sandbox.posts("telegram")).isEmpty();
    }

    @Test
    void acceptsTheLimitUnderAPictureAndNoMore() {
        Picture photo = photo("");

        assertThat(publish(requests.picture("&".repeat(1024), photo)).kind()).isEqualTo(PUBLISHED);
        assertThat(onlyPost().content().text()).hasSize(1024);
        int calls = exchange.calls().size();
        assertThat(publish(requests.picture("a".repeat(1025), photo)))
                .isInstanceOfSatisfying(
                        PublishResult.Rejected.class,
                        refused -> assertThat(refused.detail().english())
                                .isEqualTo("text counts 1025 on Telegram, which allows 1024"));
        assertThat(exchange.calls()).hasSize(calls);
    }

    @Test
    void namesTheLinkOfThePreview() {
        publish(requests.link("Lire : " + Requests.LINK));

        assertThat(onlyPost().content().card().map(LinkCard::uri)).contains(Requests.LINK.toString());
    }

    @Test
    void followsAChatThatMovedAndRemembersIt() {
        control.fault(ANY, "chat-migrated");

        assertThat(publish(requests.text("Bonjour")).kind()).isEqualTo(PUBLISHED);

        assertThat(exchange.calls()).hasSize(2);
        assertThat(onlyPost().origin().handle()).isEqualTo("magazine_demo");
        assertThat(vault.find(channel.id()).orElseThrow().get("chat")).contains("-1001234567890");
        publish(requests.text("Bonsoir"));
        assertThat(sandbox.posts("telegram")).hasSize(2);
    }

    @Test
    void deletesAWholeAlbumAndTakesUpWhereItStopped() {
        RemotePost album = ((PublishResult.Published)
                        publish(requests.pictures("Le tour", Collections.nCopies(3, photo("")))))
                .post();
        control.fault("deleteMessage", "bad-gateway");

        assertThat(((Deletes) connector()).delete(album)).isInstanceOf(DeleteResult.Kept.class);
        assertThat(onlyPost().deletedAt()).isEmpty();
        assertThat(((Deletes) connector()).delete(album)).isEqualTo(new DeleteResult.Deleted());
        assertThat(onlyPost().deletedAt()).isPresent();
    }

    @Test
    void givesAMessageOtherWords() {
        OtherWords.prove(
                (Edits) connector(), sent(requests.link("La rue")), requests.link("La rue & la dune"), this::onlyPost);
    }

    @Test
    void givesAnAlbumAnotherCaption() {
        RemotePost album = sent(requests.pictures("Le tour", Collections.nCopies(2, photo(""))));

        OtherWords.prove((Edits) connector(), album, requests.text("Le tour des phares"), this::onlyPost);
    }

    @Test
    void saysThatAMessageThatIsGoneHasNoOtherWords() {
        RemotePost post = sent(requests.text("Bientôt parti"));
        ((Deletes) connector()).delete(post);

        assertThat(((Edits) connector()).edit(post, requests.text("Trop tard")))
                .isInstanceOfSatisfying(
                        EditResult.Unedited.class,
                        kept -> assertThat(kept.why().detail().english()).contains("message to edit not found"));
    }

    @Test
    void sendsAVideoFromItsFileUnderACaption() {
        Video video = video(5_000_000, "");

        assertThat(publish(filmed("La mer < la dune", video)).kind()).isEqualTo(PUBLISHED);

        assertThat(onlyPost().content().text()).isEqualTo("La mer < la dune");
        assertThat(onlyPost().content().images())
                .extracting(image -> image.media().sha256())
                .containsExactly(video.hash());
        int calls = exchange.calls().size();
        assertThat(publish(filmed("a".repeat(1025), video)).kind())
                .as("a caption")
                .isEqualTo(REJECTED);
        assertThat(exchange.calls()).hasSize(calls);
    }

    @Test
    void asksReadersUnderAText() {
        assertThat(publish(requests.poll("La mer gagne.", "Que faire ?", 0)).kind())
                .isEqualTo(PUBLISHED);

        assertThat(onlyPost().content().text()).isEqualTo("La mer gagne.");
        assertThat(onlyPost().source().path("poll").toString())
                .isEqualTo(
                        "{\"question\":\"Que faire ?\",\"options\":[{\"text\":\"La digue\"},{\"text\":\"La dune & l’estran\"}]}");
        assertThat(onlyPost().source().has("open_period")).as("without end").isFalse();
        int calls = exchange.calls().size();
        assertThat(publish(requests.poll("La mer gagne.", "", 24)).kind())
                .as("it wants a question")
                .isEqualTo(REJECTED);
        assertThat(exchange.calls()).hasSize(calls);
    }

    @Test
    void namesTheRightThatIsMissing() {
        vault.save(channel.id(), new Credentials(Map.of("chat", "magazine_readers", "botToken", TOKEN)));

        assertThat(((Tests) connector()).test())
                .isEqualTo(new TestResult.Works(
                        new RemoteAccount("-1001234567892", "magazine_readers", "Readers (demo)"),
                        List.of("can_post_messages")));
        assertThat(publish(requests.text("Bonjour")).kind()).isEqualTo(MISCONFIGURED);
    }

    @Test
    void saysThatTheBotIsNotInTheChannel() {
        vault.save(channel.id(), new Credentials(Map.of("chat", "@another_magazine", "botToken", TOKEN)));

        assertThat(((Tests) connector()).test())
                .isInstanceOfSatisfying(
                        TestResult.Fails.class,
                        fails -> assertThat(fails.why().kind()).isEqualTo(MISCONFIGURED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-token-at-all", "123:short", "7012345678:../../getMe-and-something-long"})
    void refusesWhatIsNoTokenWithoutShowingIt(String token) {
        vault.save(channel.id(), new Credentials(Map.of("chat", "@magazine_demo", "botToken", token)));

        assertThatThrownBy(this::connector)
                .hasMessage("SP-CHANNEL-0002: channel telegram-fr: the token is not a number, a colon and a secret,"
                        + " as BotFather gives it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@a", "https://t.me/magazine", "@magazine demo"})
    void refusesWhatIsNoChannelsName(String chat) {
        vault.save(channel.id(), new Credentials(Map.of("chat", chat, "botToken", TOKEN)));

        assertThatThrownBy(this::connector).hasMessageContaining("'" + chat + "' is no name of a Telegram channel");
    }
}
