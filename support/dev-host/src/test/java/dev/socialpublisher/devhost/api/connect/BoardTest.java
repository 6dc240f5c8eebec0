package dev.socialpublisher.devhost.api.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.devhost.api.ApiHost;
import dev.socialpublisher.devhost.api.Ask;
import dev.socialpublisher.devhost.api.Told;
import dev.socialpublisher.devhost.api.WithApiHost;
import dev.socialpublisher.devhost.api.connect.Connecting.Came;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A Pinterest account is connected on Pinterest's page, down to one of its boards; each board is a channel. */
@ExtendWith(WithApiHost.class)
class BoardTest {
    private static final String PERSON = "549755885175000001";
    private static final String BOARD = "549755885176";

    private final ApiHost host;
    private final Connecting connecting;

    BoardTest(ApiHost host) {
        this.host = host;
        connecting = new Connecting(host);
    }

    @Test
    void asksForThePageWithoutPkceAndWithTheRightsForBoardsAndPins() {
        String page = host.call(connecting.begin("pinterest", Optional.empty())).at("/page");

        assertThat(page)
                .contains("/pinterest/oauth/?response_type=code&client_id=1462871")
                .contains("scope=boards%3Aread%2Cboards%3Awrite%2Cpins%3Aread%2Cpins%3Awrite&")
                .doesNotContain("code_challenge", "secret");
    }

    @Test
    void makesAChannelOfTheChosenBoardAndForecastsItsEnd() {
        Came came = connecting.granted("pinterest", PERSON, Optional.empty());
        Told offered = host.call(connecting.finish(came));
        assertThat(offered.json().path("accounts").findValuesAsText("name"))
                .as("without the secret board")
                .containsExactly("Reportages (démo)", "Stories (demo)");

        String channel = host.call(connecting.choose(came, BOARD)).at("/id");

        assertThat(channel).startsWith("pinterest-magazine-demo-en");
        Told tested = host.call(connecting.test(channel));
        assertThat(tested.at("/kind")).isEqualTo("WORKS");
        assertThat(tested.at("/account")).isEqualTo("Stories (demo)");
        JsonNode state = state(channel);
        assertThat(Duration.between(
                        Instant.now(), Instant.parse(state.path("endsAt").asText())))
                .isBetween(Duration.ofDays(59), Duration.ofDays(61));
        assertThat(state.toString()).doesNotContain("pina_").doesNotContain("pinr_");
    }

    @Test
    void keepsAChannelToItsBoard() {
        Came came = connecting.granted("pinterest", PERSON, Optional.of("pinterest-rivages-fr"));
        host.call(connecting.finish(came));

        Told refused = host.call(connecting.choose(came, BOARD));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/detail"))
                .startsWith("Channel Rivages belongs to another account of magazine_demo than Stories (demo)");
        assertThat(host.call(connecting.choose(came, "549755885175")).at("/id")).isEqualTo("pinterest-rivages-fr");
    }

    private JsonNode state(String channel) {
        for (JsonNode each :
                host.call(Ask.get("/connections").as(ApiHost.WEBTEAM)).json().path("channels")) {
            if (each.path("channel").asText().equals(channel)) {
                return each;
            }
        }
        throw new AssertionError("no channel " + channel);
    }
}
