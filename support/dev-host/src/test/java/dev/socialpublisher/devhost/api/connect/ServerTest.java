package dev.socialpublisher.devhost.api.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.devhost.api.ApiHost;
import dev.socialpublisher.devhost.api.Ask;
import dev.socialpublisher.devhost.api.Bodies;
import dev.socialpublisher.devhost.api.Told;
import dev.socialpublisher.devhost.api.WithApiHost;
import dev.socialpublisher.devhost.api.connect.Connecting.Came;
import dev.socialpublisher.network.fact.ServerLimits;
import dev.socialpublisher.network.fact.ServerLimits.Named;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Mastodon account is connected on the page of its own server, where the product registers itself, or by a token. */
@ExtendWith(WithApiHost.class)
class ServerTest {
    private static final String ACCOUNT = "109876543210987655";

    private final ApiHost host;
    private final Connecting connecting;

    ServerTest(ApiHost host) {
        this.host = host;
        connecting = new Connecting(host);
    }

    @Test
    void makesAChannelOfTheAccountOnTheNamedServer() {
        URI page = page(server() + "/");
        Came came = connecting.onPage(page, ACCOUNT, "allow");
        assertThat(host.call(connecting.finish(came)).at("/accounts/0/handle")).startsWith("magazine_en@");

        String channel = host.call(connecting.choose(came, ACCOUNT)).at("/id");

        assertThat(channel).startsWith("mastodon-magazine-en-");
        Told tested = host.call(connecting.test(channel));
        assertThat(tested.at("/kind")).isEqualTo("WORKS");
        assertThat(tested.at("/account")).isEqualTo("Magazine in English (demo)");
    }

    @Test
    void registersItselfOnceAtAServer() {
        assertThat(client(page(server()))).isEqualTo(client(page(server()))).isNotEmpty();
    }

    @Test
    void measuresByWhatTheServerTold() {
        String channel = host.call(connecting.enterToken(server(), "sandbox-mastodon-token"))
                .at("/id");
        ChannelId id = new ChannelId(channel);
        assertThat(host.stores().channels().find(id).orElseThrow().limits())
                .hasValueSatisfying(told -> assertThat(told.characters()).isEqualTo(500));
        assertThat(maxAltText(channel)).isEqualTo(1500);

        host.stores()
                .channels()
                .learn(
                        id,
                        ServerLimits.told(
                                Instant.now(),
                                "social.example",
                                Map.of(Named.CHARACTERS, 5000L, Named.ALT_TEXT, 3000L),
                                List.of()));

        assertThat(maxAltText(channel)).isEqualTo(3000);
        assertThat(connections().path("channels").findParents("limits").stream()
                        .filter(state -> state.path("channel").asText().equals(channel))
                        .map(state -> state.at("/limits/characters").asInt()))
                .containsExactly(5000);
        host.call(connecting.test(channel));
        assertThat(maxAltText(channel)).as("asked again").isEqualTo(1500);
    }

    private int maxAltText(String channel) {
        for (JsonNode each :
                host.call(Ask.get("/channels").as(ApiHost.WEBTEAM)).json().path("channels")) {
            if (each.path("id").asText().equals(channel)) {
                return each.path("maxAltText").asInt();
            }
        }
        throw new AssertionError("no channel " + channel);
    }

    @Test
    void reconnectsAChannelOnItsOwnServerWithoutAskingWhere() {
        Came first = connecting.onPage(page(server()), ACCOUNT, "allow");
        host.call(connecting.finish(first));
        String channel = host.call(connecting.choose(first, ACCOUNT)).at("/id");
        host.call(connecting.disconnect(channel));

        Came again = connecting.granted("mastodon", ACCOUNT, Optional.of(channel));

        assertThat(host.call(connecting.finish(again)).at("/channel")).isEqualTo(channel);
        assertThat(host.call(connecting.choose(again, ACCOUNT)).at("/id")).isEqualTo(channel);
        assertThat(host.call(connecting.test(channel)).at("/kind")).isEqualTo("WORKS");
    }

    @Test
    void takesATokenOfTheServersSettingsToo() {
        Told made = host.call(connecting.enterToken(server(), "sandbox-mastodon-token"));

        assertThat(made.at("/id")).startsWith("mastodon-magazine-");
        assertThat(made.body()).doesNotContain("sandbox-mastodon-token");
        assertThat(host.call(connecting.test(made.at("/id"))).at("/kind")).isEqualTo("WORKS");
        assertThat(host.call(connecting.enterToken(server(), "not-the-token")).at("/detail"))
                .startsWith("Mastodon refused the access token of channel mastodon-new");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://127.0.0.1:1 | SP-CHANNEL-0007 | is not an https address",
                "https://10.0.0.7 | SP-CHANNEL-0007 | resolves to the internal address 10.0.0.7",
                "localhost | SP-CHANNEL-0007 | resolves to the internal address",
                "'@rivages@mastodon.example' | SP-CHANNEL-0002 | is no server: it takes a host such as mastodon.example",
                "' ' | SP-CHANNEL-0002 | Mastodon has many servers: name the one where the account is."
            })
    void callsNoServerThatIsNone(String server, String code, String why) {
        Told told = host.call(connecting.beginAt("mastodon", server));

        assertThat(told.status()).isEqualTo(400);
        assertThat(told.at("/detail")).contains(why);
        assertThat(told.at("/code")).isEqualTo(code);
    }

    @Test
    void takesNoApplicationFromAPerson() {
        Told told = host.call(Ask.put("/networks/mastodon/app", Bodies.object().put("clientId", "ours"))
                .as(ApiHost.WEBTEAM));

        assertThat(told.status()).isEqualTo(400);
        assertThat(told.at("/detail")).startsWith("Nothing is to be registered for Mastodon");
    }

    @Test
    void saysBothWaysAndTheRights() {
        JsonNode mastodon = null;
        for (JsonNode network : connections().path("networks")) {
            mastodon = network.path("network").asText().equals("mastodon") ? network : mastodon;
        }
        assertThat(mastodon.path("way").asText()).isEqualTo("SERVER");
        assertThat(mastodon.path("fields").findValuesAsText("name")).containsExactly("server", "accessToken");
        assertThat(mastodon.path("scopes")).hasSize(4);
        assertThat(mastodon.path("app").isNull()).isTrue();
    }

    private JsonNode connections() {
        return host.call(Ask.get("/connections").as(ApiHost.WEBTEAM)).json();
    }

    private URI page(String server) {
        return URI.create(host.call(connecting.beginAt("mastodon", server)).at("/page"));
    }

    private static String client(URI page) {
        return page.getQuery().replaceFirst("^.*client_id=([^&]+)&.*$", "$1");
    }

    /** The sandbox is where the pages of other networks are. */
    private String server() {
        String page = host.call(connecting.begin(Optional.empty())).at("/page");
        return page.substring(0, page.indexOf("/x/")) + "/mastodon";
    }
}
