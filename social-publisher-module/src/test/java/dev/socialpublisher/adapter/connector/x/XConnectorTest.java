package dev.socialpublisher.adapter.connector.x;

import static dev.socialpublisher.adapter.connector.testing.ScriptedNetwork.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.adapter.connector.testing.ScriptedNetwork;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.testing.English;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class XConnectorTest {
    private static final String TWEETS = "POST /2/tweets";
    private static final String UPLOAD = "POST /2/media/upload";
    private static final String METADATA = "POST /2/media/metadata";
    private static final String TOKEN = "POST /2/oauth2/token";
    private static final Reply UNAUTHORIZED = answer(
            401, "{\"title\":\"Unauthorized\",\"type\":\"about:blank\",\"status\":401,\"detail\":\"Unauthorized\"}");
    private static final Reply NEW_PAIR = answer(
            200,
            "{\"token_type\":\"bearer\",\"expires_in\":7200,\"access_token\":\"access-token-2\","
                    + "\"refresh_token\":\"refresh-token-2\",\"scope\":\"tweet.read tweet.write\"}");
    private static final Reply UPLOADED = answer(
            200, "{\"data\":{\"id\":\"1880028106020515840\",\"media_key\":\"3_1\",\"expires_after_secs\":86400}}");
    private static final Reply DESCRIBED = answer(200, "{\"data\":{\"id\":\"1880028106020515840\"}}");
    private static final PublishResult PUBLISHED = new PublishResult.Published(new RemotePost(
            "1445880548472328192", URI.create("https://x.com/magazine_demo/status/1445880548472328192")));

    private final XRig x = new XRig();

    @Test
    void publishesTextInOneCall() {
        x.network.answers(TWEETS, answer(201, XRig.CREATED));

        assertThat(x.publish(x.text("L’été « déjà » là : 5 < 6 & 🐦 …"))).isEqualTo(PUBLISHED);

        assertThat(x.network.lines()).containsExactly(TWEETS);
        Call call = x.network.last();
        assertThat(call.uri()).hasToString("https://api.x.com/2/tweets");
        assertThat(call.headers()).containsEntry("Authorization", "Bearer access-token-1");
        assertThat(ScriptedNetwork.textOf(call)).isEqualTo("{\"text\":\"L’été « déjà » là : 5 < 6 & 🐦 …\"}");
    }

    @Test
    void refusesToBeMadeWithoutAToken() {
        x.credentials.save(x.channel.id(), new Credentials(Map.of("clientId", "c")));

        assertThatThrownBy(x::connector).hasMessage("SP-CHANNEL-0003: channel x-fr has no accessToken");
    }

    @Test
    void refusesATokenThatNoHeaderCanCarryWithoutShowingIt() {
        x.credentials.save(x.channel.id(), new Credentials(Map.of("accessToken", "t0ken-1\n")));

        assertThatThrownBy(x::connector)
                .hasMessage(
                        "SP-CHANNEL-0002: channel x-fr: accessToken holds a character other than visible ASCII; enter"
                                + " it again");
    }

    @Test
    void doesNotBeginACreateThatHasNoTimeLeft() {
        x.network.answers(TWEETS, UNAUTHORIZED).answers(TOKEN, NEW_PAIR);
        x.network.onCall(TOKEN, () -> {
            long until = System.nanoTime() + Duration.ofMillis(540).toNanos();
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
        });
        Connector hasty = x.factory.create(
                x.channel, new ConnectorContext(Samples.xProfile(), x.credentials, x.clock, Duration.ofMillis(600)));

        PublishResult result = hasty.prepare(x.text("Bonjour"), x.journal).fold(hasty::publish, stopped -> stopped);

        assertThat(result.kind()).isEqualTo(PublishResult.Kind.UNAVAILABLE);
        assertThat(result.detail().english()).contains("ms are left, too few for another call");
        assertThat(x.network.lines()).containsExactly(TWEETS, TOKEN);
    }

    @Nested
    class WithAPicture {
        private final PublishRequest request =
                Samples.withPicture(x.text("Bonjour"), Samples.picture(20, "Un « phare », la nuit"));

        @Test
        void uploadsDescribesAndPublishes() {
            x.network.answers(UPLOAD, UPLOADED).answers(METADATA, DESCRIBED).answers(TWEETS, answer(201, XRig.CREATED));

            assertThat(x.publish(request)).isEqualTo(PUBLISHED);

            assertThat(x.network.lines()).containsExactly(UPLOAD, METADATA, TWEETS);
            assertThat(ScriptedNetwork.bodyOf(x.network.calls().get(0)))
                    .contains("name=\"media_category\"\r\n\r\ntweet_image\r\n")
                    .containsPattern(
                            "name=\"media\"; filename=\"[0-9a-f]{64}\\.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n");
            assertThat(ScriptedNetwork.textOf(x.network.calls().get(1)))
                    .isEqualTo("{\"id\":\"1880028106020515840\",\"metadata\":{\"alt_text\":{\"text\":\"Un « phare », la"
                            + " nuit\"}}}");
            assertThat(ScriptedNetwork.textOf(x.network.last()))
                    .isEqualTo("{\"text\":\"Bonjour\",\"media\":{\"media_ids\":[\"1880028106020515840\"]}}");
        }

        @Test
        void takesUpWhereAnEarlierAttemptStopped() {
            x.network
                    .answers(UPLOAD, UPLOADED)
                    .answers(METADATA, new Reply.NotSent(Wording.same("connection refused")), DESCRIBED)
                    .answers(TWEETS, answer(201, XRig.CREATED));

            assertThat(English.of(x.publish(request)))
                    .isEqualTo(new PublishResult.Unavailable(Wording.same("x: connection refused")));
            assertThat(x.publish(request)).isEqualTo(PUBLISHED);

            assertThat(x.network.lines()).containsExactly(UPLOAD, METADATA, METADATA, TWEETS);
        }

        @Test
        void sendsNoMetadataWithoutAlternativeText() {
            x.network.answers(UPLOAD, UPLOADED).answers(TWEETS, answer(201, XRig.CREATED));

            assertThat(x.publish(Samples.withPicture(x.text("Bonjour"), Samples.picture(20, ""))))
                    .isEqualTo(PUBLISHED);
        }

        @Test
        void saysTheMediaIsGoneOnceItsDayIsOverAndUploadsAnew() {
            x.network.answers(UPLOAD, UPLOADED, UPLOADED).answers(METADATA, DESCRIBED);
            var prepared = x.connector().prepare(request, x.journal).fold(ready -> ready, stopped -> {
                throw new AssertionError(stopped);
            });
            x.clock.forward(Duration.ofHours(24));

            assertThat(English.of(x.connector().publish(prepared)))
                    .isEqualTo(new PublishResult.MediaGone(Wording.same(
                            "X dropped picture 1880028106020515840 on 23 November 2026 11:00 (Europe/Paris);"
                                    + " it is uploaded again")));
            x.connector().prepare(request, x.journal);
            assertThat(x.network.lines()).containsExactly(UPLOAD, METADATA, UPLOAD);
        }

        @Test
        void uploadsAnewWhenXForgotThePicture() {
            String invalid =
                    "{\"errors\":[{\"parameters\":{\"media.media_ids\":[\"1880028106020515840\"]},\"message\":\"Your"
                            + " media IDs are invalid.\"}],\"title\":\"Invalid Request\",\"detail\":\"One or more parameters to"
                            + " your request was invalid.\",\"type\":\"https://api.x.com/2/problems/invalid-request\"}";
            x.network
                    .answers(UPLOAD, UPLOADED, answer(200, "{\"data\":{\"id\":\"2\"}}"))
                    .answers(METADATA, DESCRIBED, DESCRIBED)
                    .answers(TWEETS, answer(400, invalid), answer(201, XRig.CREATED));

            assertThat(x.publish(request).kind()).isEqualTo(PublishResult.Kind.MEDIA_GONE);
            assertThat(x.publish(request)).isEqualTo(PUBLISHED);

            assertThat(x.network.lines()).containsExactly(UPLOAD, METADATA, TWEETS, UPLOAD, METADATA, TWEETS);
        }

        @Test
        void namesTheMissingScopeAsAMatterOfConfiguration() {
            x.network.answers(
                    UPLOAD,
                    answer(
                            403,
                            "{\"title\":\"Forbidden\",\"detail\":\"Missing required scope media.write\",\"status\":403}"));

            assertThat(English.of(x.prepareOnly(request)))
                    .isEqualTo(new PublishResult.Misconfigured(
                            Wording.same("x answered 403: {\"title\":\"Forbidden\",\"detail\":\"Missing"
                                    + " required scope media.write\",\"status\":403}")));
        }
    }

    @Nested
    class WithAnEndedToken {
        @Test
        void refreshesOnceStoresThePairAndRepeatsTheCreate() {
            x.network.answers(TWEETS, UNAUTHORIZED, answer(201, XRig.CREATED)).answers(TOKEN, NEW_PAIR);

            assertThat(x.publish(x.text("Bonjour"))).isEqualTo(PUBLISHED);

            assertThat(x.network.lines()).containsExactly(TWEETS, TOKEN, TWEETS);
            Call refresh = x.network.calls().get(1);
            assertThat(ScriptedNetwork.textOf(refresh))
                    .isEqualTo("grant_type=refresh_token&refresh_token=refresh-token-1&client_id=client-1");
            assertThat(refresh.headers()).containsEntry("Authorization", "Basic Y2xpZW50LTE6Y2xpZW50LXNlY3JldC0x");
            assertThat(x.network.last().headers()).containsEntry("Authorization", "Bearer access-token-2");
            Credentials stored = x.credentials.find(x.channel.id()).orElseThrow();
            assertThat(stored.get("accessToken")).contains("access-token-2");
            assertThat(stored.get("refreshToken")).contains("refresh-token-2");
            assertThat(stored.get("clientSecret")).contains("client-secret-1");
        }

        @Test
        void storesThePairBeforeItIsUsed() {
            x.network
                    .answers(TWEETS, UNAUTHORIZED, new Reply.Lost(Wording.same("reset")))
                    .answers(TOKEN, NEW_PAIR);

            assertThat(English.of(x.publish(x.text("Bonjour"))))
                    .isEqualTo(new PublishResult.Unknown(Wording.same("x: reset")));
            assertThat(x.credentials.find(x.channel.id()).orElseThrow().get("refreshToken"))
                    .contains("refresh-token-2");
        }

        @Test
        void refreshesBeforeTheCallWhenTheEndIsKnown() {
            x.network
                    .answers(TWEETS, UNAUTHORIZED, answer(201, XRig.CREATED), answer(201, XRig.CREATED))
                    .answers(TOKEN, NEW_PAIR, NEW_PAIR);
            x.publish(x.text("Bonjour"));
            x.clock.forward(Duration.ofMinutes(119).plusSeconds(1));

            x.publish(x.text("Bonsoir"));

            assertThat(x.network.lines()).containsExactly(TWEETS, TOKEN, TWEETS, TOKEN, TWEETS);
        }

        @Test
        void givesUpAfterASecondRefusal() {
            x.network.answers(TWEETS, UNAUTHORIZED, UNAUTHORIZED).answers(TOKEN, NEW_PAIR);

            assertThat(x.publish(x.text("Bonjour")).kind()).isEqualTo(PublishResult.Kind.AUTHORISATION_LOST);
            assertThat(x.network.calls()).hasSize(3);
        }

        @Test
        void saysTheAuthorisationIsLostWhenTheGrantIs() {
            x.network
                    .answers(TWEETS, UNAUTHORIZED)
                    .answers(
                            TOKEN,
                            answer(
                                    400,
                                    "{\"error\":\"invalid_grant\",\"error_description\":\"Value passed for the token was"
                                            + " invalid.\"}"));

            assertThat(English.of(x.publish(x.text("Bonjour"))))
                    .isEqualTo(new PublishResult.AuthorisationLost(Wording.same("x answered 400 invalid_grant:"
                            + " {\"error\":\"invalid_grant\",\"error_description\":\"Value passed for the token was"
                            + " invalid.\"}")));
        }

        @Test
        void takesThePairOfANodeThatWasFaster() {
            x.network
                    .answers(TWEETS, UNAUTHORIZED, answer(201, XRig.CREATED))
                    .answers(TOKEN, answer(400, "{\"error\":\"invalid_grant\"}"));
            x.network.onCall(
                    TOKEN,
                    () -> x.credentials.save(
                            x.channel.id(),
                            x.credentials
                                    .find(x.channel.id())
                                    .orElseThrow()
                                    .with(Map.of("accessToken", "access-token-9"))));

            assertThat(x.publish(x.text("Bonjour"))).isEqualTo(PUBLISHED);
            assertThat(x.network.last().headers()).containsEntry("Authorization", "Bearer access-token-9");
        }

        @Test
        void waitsWhileAnotherNodeRenews() {
            x.credentials.startRenewal(x.channel.id(), Instant.MIN, Instant.MAX);
            x.network.answers(TWEETS, UNAUTHORIZED);

            assertThat(English.of(x.publish(x.text("Bonjour"))))
                    .isEqualTo(new PublishResult.Unavailable(
                            Wording.same("another node is renewing the access of channel x-fr just now")));
            assertThat(x.network.lines()).containsExactly(TWEETS);
        }

        @Test
        void comesBackLaterWhenTheRefreshFoundNobody() {
            x.network.answers(TWEETS, UNAUTHORIZED).answers(TOKEN, answer(503, "busy"));

            assertThat(English.of(x.publish(x.text("Bonjour"))))
                    .isEqualTo(new PublishResult.Unavailable(Wording.same("x answered 503: busy")));
        }

        @Test
        void asksForAConnectionWhereNothingCanBeRefreshed() {
            x.credentials.save(x.channel.id(), new Credentials(Map.of("accessToken", "access-token-1")));
            x.network.answers(TWEETS, UNAUTHORIZED);

            assertThat(English.of(x.publish(x.text("Bonjour"))))
                    .isEqualTo(new PublishResult.AuthorisationLost(Wording.same(
                            "x refused the access token of channel x-fr and there is no refresh token: connect the account"
                                    + " again")));
        }
    }
}
