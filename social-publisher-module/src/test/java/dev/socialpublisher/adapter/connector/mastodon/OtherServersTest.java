package dev.socialpublisher.adapter.connector.mastodon;

import static dev.socialpublisher.adapter.connector.testing.ScriptedNetwork.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.testing.InMemoryCredentials;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.adapter.connector.testing.ScriptedNetwork;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.PublishResult.Kind;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.connector.ability.Registration;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.fact.ServerLimits;
import dev.socialpublisher.testing.SettableClock;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where servers with Mastodon's API answer otherwise than Mastodon: recorded from snac 2.75 on 2026-11-23. */
class OtherServersTest {
    private static final String OWNER = "GET /api/v1/accounts/verify_credentials";
    private static final String LIST = "GET /api/v1/accounts/bfdb2a543281743476afa5e3dd354e1c/statuses";
    private static final String ID = "1795431300d3ed7818a666ce52c093ba44d6d71f63";
    private static final String DELETE = "DELETE /api/v1/statuses/" + ID;
    private static final String READ = "GET /api/v1/statuses/" + ID;
    private static final URI BACK = URI.create("https://author.example/.social/ui/channels");
    private static final Reply GONE = answer(404, "<h1>404 Not Found (snac/2.75)</h1>");
    private static final RemotePost POST =
            new RemotePost(ID, URI.create("https://snac.example.org/magazine/p/1795431300.275238"));

    private final ScriptedNetwork network = new ScriptedNetwork();
    private final Channel channel =
            Samples.channel("mastodon", "magazine@snac.example.org", "https://snac.example.org");
    private final MastodonConnector connector = connect();

    private MastodonConnector connect() {
        InMemoryCredentials credentials = new InMemoryCredentials();
        credentials.save(channel.id(), new Credentials(Map.of("accessToken", "aee6fa101bdfe7de9900ec97f7dcb348")));
        return (MastodonConnector) new MastodonConnectorFactory(Samples.layer(network))
                .create(
                        channel,
                        new ConnectorContext(
                                Samples.mastodonProfile(),
                                credentials,
                                SettableClock.at("2026-11-22T10:00:05Z"),
                                Duration.ofSeconds(30)));
    }

    private void knowsTheToken() {
        network.answers(OWNER, answer(200, "{\"id\":\"bfdb2a543281743476afa5e3dd354e1c\",\"username\":\"magazine\"}"));
    }

    private FindResult find(String words, String fields) {
        knowsTheToken();
        network.answers(
                LIST,
                answer(
                        200,
                        "[{\"id\":\"%s\",\"url\":\"%s\",\"created_at\":\"2026-11-22T10:00:01.000Z\",%s}]"
                                .formatted(ID, POST.address(), fields)));
        return connector.find(Samples.text(channel, words), new InMemoryJournal());
    }

    @Test
    void takesAnUploadWhoseIdEndsLikeAFile() {
        network.answers("POST /api/v2/media", answer(200, "{\"id\":\"b2d03b39b071d2153efd7f1aea5ed5d5.jpg\"}"))
                .answers(
                        "POST /api/v1/statuses",
                        answer(200, "{\"id\":\"%s\",\"url\":\"%s\"}".formatted(ID, POST.address())));
        PublishRequest request = Samples.withPicture(Samples.text(channel, "Bonjour"), Samples.picture(20, "Un phare"));

        assertThat(connector.prepare(request, new InMemoryJournal()).fold(connector::publish, stopped -> stopped))
                .isEqualTo(new PublishResult.Published(POST));

        assertThat(ScriptedNetwork.textOf(network.last()))
                .contains("\"media_ids\":[\"b2d03b39b071d2153efd7f1aea5ed5d5.jpg\"]");
    }

    @Test
    void findsWordsThatTheServerDressedUpByTheirSource() {
        String fields = "\"content\":\"5 < 6 & 7 > 6 <i>étoiles</i><br>\",\"text\":\"5 < 6 & 7 > 6 *étoiles*\"";

        assertThat(find("5 < 6 & 7 > 6 *étoiles*", fields)).isEqualTo(new FindResult.Found(POST));
    }

    @Test
    void readsAMarkThatTheServerDidNotEscapeAsAMark() {
        assertThat(find("5 < 6 & 7 > 6", "\"content\":\"5 < 6 & 7 > 6<br>\"")).isEqualTo(new FindResult.Found(POST));
    }

    @Test
    void takesNoOtherWordsForThePost() {
        String fields = "\"content\":\"5 < 6<br>\",\"text\":\"5 < 6\"";

        assertThat(find("5 < 7", fields)).isEqualTo(new FindResult.Absent());
    }

    @Test
    void knowsARefusedTokenByItsOwner() {
        network.answers(OWNER, answer(422, ""));

        assertThat(connector.test())
                .isInstanceOfSatisfying(
                        TestResult.Fails.class,
                        fails -> assertThat(fails.why().kind()).isEqualTo(Kind.AUTHORISATION_LOST));
    }

    @Test
    void registersWithATextWhereAListIsRefused() {
        network.answers(
                "POST /api/v1/apps",
                GONE,
                answer(200, "{\"client_id\":\"985eaf595fc750ce\",\"client_secret\":\"a984f635a60e23ab\"}"));

        NetworkApp app = register().fold(made -> made, why -> {
            throw new AssertionError(why);
        });

        assertThat(app)
                .isEqualTo(new NetworkApp(
                        "985eaf595fc750ce", Optional.of("a984f635a60e23ab"), Optional.of(channel.baseUrl())));
        assertThat(ScriptedNetwork.textOf(network.calls().get(0))).contains("\"redirect_uris\":[\"" + BACK + "\"]");
        assertThat(ScriptedNetwork.textOf(network.last())).contains("\"redirect_uris\":\"" + BACK + "\"");
    }

    @Test
    void saysThatAServerTakesNoApplication() {
        network.answers("POST /api/v1/apps", GONE, answer(404, "<h1>nothing here</h1>"));

        assertThat(register().<String>fold(made -> "", why -> why.detail().english()))
                .endsWith(" answered 404: <h1>nothing here</h1>");
    }

    private Registration register() {
        ConnectorContext context = new ConnectorContext(
                Samples.mastodonProfile(),
                new InMemoryCredentials(),
                SettableClock.at("2026-11-22T10:00:05Z"),
                Duration.ofSeconds(30));
        return new MastodonConnectorFactory(Samples.layer(network)).register(channel, context, BACK, Optional.empty());
    }

    @Test
    void readsTheLimitsOfAServerThatKnowsOnlyTheFirstVersion() {
        knowsTheToken();
        network.answers("GET /api/v2/instance", GONE)
                .answers(
                        "GET /api/v1/instance",
                        answer(
                                200,
                                "{\"configuration\":{\"statuses\":{\"max_characters\":100000,\"characters_reserved_per_url\":32,"
                                        + "\"max_media_attachments\":8},\"media_attachments\":{\"image_matrix_limit\":16777216,"
                                        + "\"supported_mime_types\":[\"image/jpeg\"]}}}"));

        ServerLimits told = connector.test().limits().orElseThrow();

        assertThat(told.source()).isEqualTo("snac.example.org");
        assertThat(told.readAt()).isEqualTo("2026-11-22T10:00:05Z");
        assertThat(told.characters()).isEqualTo(100_000);
        assertThat(told.linkWeight()).isEqualTo(32);
        assertThat(told.pictures()).isEqualTo(8);
        assertThat(told.altText()).as("not told").isZero();
        assertThat(told.pictureEdge()).isEqualTo(4096);
        assertThat(told.pictureFormats()).containsExactly("image/jpeg");
    }

    @Test
    void worksWhereAServerTellsNoLimits() {
        knowsTheToken();
        network.answers("GET /api/v2/instance", answer(200, "{\"configuration\":\"none\"}"))
                .answers("GET /api/v1/instance", answer(500, "<html>"));

        assertThat(connector.test())
                .isInstanceOfSatisfying(
                        TestResult.Works.class,
                        works -> assertThat(works.limits()).isEmpty());
    }

    @Test
    void believesThatAPostIsGoneWhereItCannotBeRead() {
        network.answers(DELETE, GONE).answers(READ, GONE);

        assertThat(connector.delete(POST)).isEqualTo(new DeleteResult.Deleted());
    }

    @Test
    void saysThatAServerDoesNotDelete() {
        network.answers(DELETE, GONE).answers(READ, answer(200, "{\"id\":\"" + ID + "\"}"));

        assertThat(connector.delete(POST))
                .isEqualTo(
                        new DeleteResult.Kept(
                                new PublishResult.Misconfigured(
                                        Wording.of(
                                                "this server does not delete posts for applications; delete it there by hand",
                                                "ce serveur ne supprime pas de posts pour les applications\u202f; il faut le supprimer là-bas à la main"))));
    }

    @Test
    void keepsAPostWhoseDeletionARefusedTokenAskedFor() {
        network.answers(DELETE, GONE).answers(READ, answer(401, ""));

        assertThat(connector.delete(POST))
                .isInstanceOfSatisfying(
                        DeleteResult.Kept.class,
                        kept -> assertThat(kept.why().kind()).isEqualTo(Kind.AUTHORISATION_LOST));
    }
}
