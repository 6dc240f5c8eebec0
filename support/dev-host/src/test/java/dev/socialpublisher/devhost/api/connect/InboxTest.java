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

/** A Page's inbox is connected on Meta's page, among the Pages for which the person may answer. */
@ExtendWith(WithApiHost.class)
class InboxTest {
    private static final String PERSON = "10223344556677889";
    private static final String ENGLISH = "108024467893211";

    private final ApiHost host;
    private final Connecting connecting;

    InboxTest(ApiHost host) {
        this.host = host;
        connecting = new Connecting(host);
    }

    @Test
    void asksForTheRightToAnswerAndForNoneToPost() {
        String page = host.call(connecting.begin("messenger", Optional.empty())).at("/page");

        assertThat(page)
                .contains("/messenger/v26.0/dialog/oauth?response_type=code&client_id=1029384756")
                .contains("scope=pages_show_list%2Cpages_messaging%2Cpages_manage_metadata%2Cpages_read_engagement")
                .doesNotContain("pages_manage_posts", "secret");
    }

    @Test
    void makesAChannelOfTheChosenInboxAndForecastsItsEnd() {
        Came came = connecting.granted("messenger", PERSON, Optional.empty());
        Told offered = host.call(connecting.finish(came));
        assertThat(offered.json().path("accounts").findValuesAsText("name"))
                .as("without the Page that is not the person's to answer for")
                .containsExactly("Magazine (demo)", "Magazine in English (demo)");

        String channel = host.call(connecting.choose(came, ENGLISH)).at("/id");

        Told tested = host.call(connecting.test(channel));
        assertThat(tested.at("/kind")).isEqualTo("WORKS");
        assertThat(tested.at("/account")).isEqualTo("Magazine in English (demo)");
        JsonNode state = state(channel);
        assertThat(Duration.between(
                        Instant.now(), Instant.parse(state.path("endsAt").asText())))
                .isBetween(Duration.ofDays(89), Duration.ofDays(91));
        assertThat(state.toString()).doesNotContain("EAAS", "sandbox-meta-secret");
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
