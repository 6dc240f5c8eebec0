package dev.socialpublisher.adapter.connector.bluesky;

import static dev.socialpublisher.adapter.connector.bluesky.BlueskyRig.GET;
import static dev.socialpublisher.adapter.connector.bluesky.BlueskyRig.LOGIN;
import static dev.socialpublisher.adapter.connector.bluesky.BlueskyRig.PUBLISHED;
import static dev.socialpublisher.adapter.connector.bluesky.BlueskyRig.PUT;
import static dev.socialpublisher.adapter.connector.bluesky.BlueskyRig.REFRESH;
import static dev.socialpublisher.adapter.connector.bluesky.BlueskyRig.RKEY;
import static dev.socialpublisher.adapter.connector.bluesky.BlueskyRig.UPLOAD;
import static dev.socialpublisher.adapter.connector.bluesky.BlueskyRig.WRITTEN;
import static dev.socialpublisher.adapter.connector.bluesky.BlueskyRig.error;
import static dev.socialpublisher.adapter.connector.bluesky.BlueskyRig.session;
import static dev.socialpublisher.adapter.connector.testing.ScriptedNetwork.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.adapter.connector.testing.ScriptedNetwork;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.testing.English;
import dev.socialpublisher.variant.LinkCard;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BlueskyConnectorTest {
    private static final String BLOB =
            "{\"$type\":\"blob\",\"ref\":{\"$link\":\"bafkreiexample\"},\"mimeType\":\"image/jpeg\"," + "\"size\":20}";
    private static final Reply UPLOADED = answer(200, "{\"blob\":" + BLOB + "}");
    private static final LinkCard CARD = new LinkCard("La rue qui recule", "Un quartier sous l’eau", Optional.empty());

    private final BlueskyRig bluesky = BlueskyRig.signedIn();

    private JsonNode sent() {
        return Json.read(ScriptedNetwork.textOf(bluesky.network.last()));
    }

    @Test
    void writesTheRecordUnderItsOwnKey() {
        bluesky.network.answers(PUT, WRITTEN);

        assertThat(bluesky.publish(Samples.withHashtags(bluesky.text("L’été\n\n#Été"), "Été")))
                .isEqualTo(PUBLISHED);

        assertThat(bluesky.journal.steps()).containsEntry("rkey", RKEY);
        assertThat(ScriptedNetwork.textOf(bluesky.network.last()))
                .isEqualTo(
                        "{\"repo\":\"did:plc:sandboxmagazine234567abc\",\"collection\":\"app.bsky.feed.post\",\"rkey\":\""
                                + RKEY
                                + "\",\"record\":{\"$type\":\"app.bsky.feed.post\",\"text\":\"L’été\\n\\n#Été\","
                                + "\"createdAt\":\"2026-11-22T10:00:00.123Z\",\"langs\":[\"fr\"],\"facets\":[{\"index\":"
                                + "{\"byteStart\":11,\"byteEnd\":17},\"features\":[{\"$type\":"
                                + "\"app.bsky.richtext.facet#tag\",\"tag\":\"Été\"}]}]}}");
        assertThat(bluesky.network.last().headers()).containsEntry("Authorization", "Bearer access-jwt-1");
    }

    @Test
    void repeatsByteForByte() {
        bluesky.network.answers(PUT, new Reply.Lost(Wording.same("reset")), WRITTEN);

        assertThat(English.of(bluesky.publish(bluesky.text("Bonjour"))))
                .isEqualTo(new PublishResult.Unknown(Wording.same("bluesky: reset")));
        String first = ScriptedNetwork.textOf(bluesky.network.last());
        bluesky.clock.forward(Duration.ofMinutes(10));
        assertThat(bluesky.publish(bluesky.text("Bonjour"))).isEqualTo(PUBLISHED);

        assertThat(ScriptedNetwork.textOf(bluesky.network.last())).isEqualTo(first);
    }

    @Test
    void doubtsAnAnswerAboutAnotherRecord() {
        bluesky.network.answers(
                PUT, answer(200, "{\"uri\":\"at://did:plc:other/app.bsky.feed.post/x\",\"cid\":\"b\"}"));

        assertThat(bluesky.publish(bluesky.text("Bonjour")).kind()).isEqualTo(PublishResult.Kind.UNKNOWN);
    }

    @Test
    void refusesToBeMadeWithoutPassword() {
        bluesky.credentials.save(bluesky.channel.id(), new Credentials(Map.of("identifier", "a.example.org")));

        assertThatThrownBy(bluesky::connector).hasMessage("SP-CHANNEL-0003: channel bluesky-fr has no appPassword");
    }

    @Nested
    class Embeds {
        @Test
        void sendsAPictureWithItsAlternativeTextAndRatio() {
            bluesky.network.answers(UPLOAD, UPLOADED).answers(PUT, WRITTEN);

            PublishRequest request = Samples.withPicture(bluesky.text("Bonjour"), Samples.picture(20, "Un phare"));
            assertThat(bluesky.publish(request)).isEqualTo(PUBLISHED);

            assertThat(bluesky.network.calls().get(1).body().orElseThrow().contentType())
                    .isEqualTo("image/jpeg");
            assertThat(sent().path("record").path("embed").toString())
                    .isEqualTo("{\"$type\":\"app.bsky.embed.images\",\"images\":[{\"image\":" + BLOB
                            + ",\"alt\":\"Un phare\",\"aspectRatio\":{\"width\":1200,\"height\":628}}]}");
        }

        @Test
        void buildsTheCard() {
            bluesky.network.answers(UPLOAD, UPLOADED).answers(PUT, WRITTEN);

            assertThat(bluesky.publish(
                            Samples.withCard(bluesky.text("Bonjour"), CARD, Optional.of(Samples.picture(20, "")))))
                    .isEqualTo(PUBLISHED);

            assertThat(sent().path("record").path("embed").toString())
                    .isEqualTo("{\"$type\":\"app.bsky.embed.external\",\"external\":{\"uri\":\"" + Samples.LINK
                            + "\",\"title\":\"La rue qui recule\",\"description\":\"Un quartier sous l’eau\",\"thumb\":"
                            + BLOB + "}}");
        }

        @Test
        void buildsTheCardWithoutThumbnail() {
            bluesky.network.answers(PUT, WRITTEN);

            bluesky.publish(Samples.withCard(bluesky.text("Bonjour"), CARD, Optional.empty()));

            assertThat(sent().path("record").path("embed").path("external").has("thumb"))
                    .isFalse();
        }

        @Test
        void letsAPictureTakeTheCardsPlace() {
            bluesky.network.answers(PUT, WRITTEN).answers(UPLOAD, UPLOADED);

            bluesky.publish(Samples.withCard(
                    Samples.withPicture(bluesky.text("Lire " + Samples.LINK), Samples.picture(20, "Un phare")),
                    CARD,
                    Optional.of(Samples.picture(30, ""))));

            assertThat(sent().path("record").path("embed").path("$type").asText())
                    .isEqualTo("app.bsky.embed.images");
            assertThat(sent().at("/record/facets/0/features/0/uri").asText()).isEqualTo(Samples.LINK.toString());
        }

        @Test
        void uploadsAgainOnceTheServerMayHaveDroppedTheBlob() {
            bluesky.network
                    .answers(UPLOAD, UPLOADED, UPLOADED)
                    .answers(
                            PUT,
                            new Reply.NotSent(Wording.same("refused")),
                            new Reply.NotSent(Wording.same("refused")),
                            WRITTEN);
            PublishRequest request = Samples.withPicture(bluesky.text("Bonjour"), Samples.picture(20, "Un phare"));

            bluesky.publish(request);
            bluesky.publish(request);
            bluesky.clock.forward(Duration.ofMinutes(5));
            bluesky.publish(request);

            assertThat(bluesky.network.lines()).containsExactly(LOGIN, UPLOAD, PUT, PUT, UPLOAD, PUT);
        }

        @Test
        void uploadsAgainWhenTheServerSaysSo() {
            bluesky.network
                    .answers(UPLOAD, UPLOADED, UPLOADED)
                    .answers(PUT, error(400, "BlobNotFound", "Could not find blob: bafkreiexample"), WRITTEN);
            PublishRequest request = Samples.withPicture(bluesky.text("Bonjour"), Samples.picture(20, "Un phare"));

            assertThat(bluesky.publish(request).kind()).isEqualTo(PublishResult.Kind.MEDIA_GONE);
            assertThat(bluesky.publish(request)).isEqualTo(PUBLISHED);
        }
    }

    @Nested
    class Sessions {
        @Test
        void areKeptOverConnectors() {
            bluesky.network.answers(PUT, WRITTEN, WRITTEN);

            bluesky.publish(bluesky.text("Bonjour"));
            bluesky.publish(bluesky.text("Bonjour"));

            assertThat(bluesky.network.lines()).containsExactly(LOGIN, PUT, PUT);
        }

        @Test
        void areRefreshedWhenTheTokenEndedAndTheCallGoesOutAgain() {
            bluesky.network
                    .answers(PUT, error(400, "ExpiredToken", "Token has expired"), WRITTEN)
                    .answers(REFRESH, session("access-jwt-2", "refresh-jwt-2", ""));

            assertThat(bluesky.publish(bluesky.text("Bonjour"))).isEqualTo(PUBLISHED);

            assertThat(bluesky.network.lines()).containsExactly(LOGIN, PUT, REFRESH, PUT);
            assertThat(bluesky.network.calls().get(2).headers()).containsEntry("Authorization", "Bearer refresh-jwt-1");
            assertThat(bluesky.network.last().headers()).containsEntry("Authorization", "Bearer access-jwt-2");
            assertThat(bluesky.credentials
                            .find(bluesky.channel.id())
                            .orElseThrow()
                            .get("refreshJwt"))
                    .contains("refresh-jwt-2");
        }

        @Test
        void areOpenedAnewWhenTheRefreshTokenEndedToo() {
            bluesky.network
                    .answers(PUT, error(401, "AuthMissing", "Authentication Required"), WRITTEN)
                    .answers(REFRESH, error(400, "ExpiredToken", "Token has expired"))
                    .answers(LOGIN, session("access-jwt-3", "refresh-jwt-3", ""));

            assertThat(bluesky.publish(bluesky.text("Bonjour"))).isEqualTo(PUBLISHED);
        }

        @Test
        void areLostWhenThePasswordIs() {
            bluesky.network
                    .answers(PUT, error(400, "InvalidToken", "Token could not be verified"))
                    .answers(REFRESH, error(400, "InvalidToken", "Token could not be verified"))
                    .answers(LOGIN, error(401, "AuthenticationRequired", "Invalid identifier or password"));

            assertThat(English.of(bluesky.publish(bluesky.text("Bonjour"))))
                    .isEqualTo(
                            new PublishResult.AuthorisationLost(
                                    Wording.same(
                                            "bluesky answered 401 AuthenticationRequired:"
                                                    + " {\"error\":\"AuthenticationRequired\",\"message\":\"Invalid identifier or password\"}")));
        }

        @Test
        void endAfterASecondRefusal() {
            bluesky.network
                    .answers(
                            PUT,
                            error(400, "ExpiredToken", "Token has expired"),
                            error(400, "ExpiredToken", "Token has expired"))
                    .answers(REFRESH, session("access-jwt-2", "refresh-jwt-2", ""));

            assertThat(bluesky.publish(bluesky.text("Bonjour")).kind())
                    .isEqualTo(PublishResult.Kind.AUTHORISATION_LOST);
            assertThat(bluesky.network.calls()).hasSize(4);
        }

        @Test
        void takeTheOneOfANodeThatWasFaster() {
            bluesky.network.answers(PUT, error(400, "ExpiredToken", "Token has expired"), WRITTEN);
            bluesky.network.onCall(
                    PUT,
                    () -> bluesky.credentials.save(
                            bluesky.channel.id(),
                            bluesky.credentials
                                    .find(bluesky.channel.id())
                                    .orElseThrow()
                                    .with(Map.of("accessJwt", "access-jwt-9"))));

            assertThat(bluesky.publish(bluesky.text("Bonjour"))).isEqualTo(PUBLISHED);
            assertThat(bluesky.network.last().headers()).containsEntry("Authorization", "Bearer access-jwt-9");
        }

        @Test
        void belongToOneIdentifier() {
            bluesky.credentials.save(
                    bluesky.channel.id(),
                    bluesky.credentials
                            .find(bluesky.channel.id())
                            .orElseThrow()
                            .with(Map.of("identifier", "other.example.org")));
            bluesky.network
                    .answers(LOGIN, session("access-jwt-5", "refresh-jwt-5", ""))
                    .answers(PUT, WRITTEN);

            bluesky.publish(bluesky.text("Bonjour"));

            assertThat(bluesky.network.lines()).containsExactly(LOGIN, LOGIN, PUT);
        }

        @Test
        void moveToTheAccountsOwnServer() {
            BlueskyRig fresh = new BlueskyRig();
            fresh.network
                    .answers(
                            LOGIN,
                            session("access-jwt-1", "refresh-jwt-1", "https://puffball.us-east.host.bsky.network"))
                    .answers(PUT, WRITTEN);

            assertThat(fresh.publish(fresh.text("Bonjour"))).isEqualTo(PUBLISHED);
            assertThat(fresh.network.last().uri())
                    .hasToString("https://puffball.us-east.host.bsky.network/xrpc/com.atproto.repo.putRecord");
        }

        @Test
        void stayWhereTheProfileDoesNotNameTheServer() {
            BlueskyRig fresh = new BlueskyRig();
            fresh.network
                    .answers(LOGIN, session("access-jwt-1", "refresh-jwt-1", "http://169.254.169.254"))
                    .answers(PUT, WRITTEN);

            assertThat(fresh.publish(fresh.text("Bonjour"))).isEqualTo(PUBLISHED);
            assertThat(fresh.network.last().uri().getHost()).isEqualTo("bsky.social");
        }
    }

    @Nested
    class Finding {
        private final FindResult found = new FindResult.Found(new RemotePost(
                BlueskyRig.URI_OF_POST, URI.create("https://bsky.app/profile/magazine.example.org/post/" + RKEY)));

        @Test
        void asksForTheJournalledKey() {
            bluesky.network.answers(
                    GET,
                    answer(
                            200,
                            "{\"uri\":\"" + BlueskyRig.URI_OF_POST + "\",\"cid\":\"b\",\"value\":{\"text\":\"B\"}}"));

            assertThat(bluesky.connector().find(bluesky.text("Bonjour"), bluesky.journal))
                    .isEqualTo(found);
            assertThat(bluesky.network.last().uri())
                    .hasToString("https://bsky.social/xrpc/com.atproto.repo.getRecord?repo=did%3Aplc%3Asandboxmagazine"
                            + "234567abc&collection=app.bsky.feed.post&rkey=" + RKEY);
        }

        @Test
        void saysAbsentOnlyWhenTheServerDoes() {
            bluesky.network.answers(
                    GET,
                    error(400, "RecordNotFound", "Could not locate record: at://..."),
                    error(400, "InvalidRequest", "Could not find repo"),
                    error(502, "UpstreamFailure", "Upstream Failure"),
                    new Reply.Lost(Wording.same("reset")));

            assertThat(bluesky.connector().find(bluesky.text("Bonjour"), bluesky.journal))
                    .isEqualTo(new FindResult.Absent());
            for (int i = 0; i < 3; i++) {
                assertThat(bluesky.connector()
                                .find(bluesky.text("Bonjour"), bluesky.journal)
                                .kind())
                        .isEqualTo(FindResult.Kind.CANNOT_TELL);
            }
        }
    }
}
