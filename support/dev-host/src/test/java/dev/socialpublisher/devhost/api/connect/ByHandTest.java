package dev.socialpublisher.devhost.api.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.devhost.api.ApiHost;
import dev.socialpublisher.devhost.api.Ask;
import dev.socialpublisher.devhost.api.Bodies;
import dev.socialpublisher.devhost.api.Drafts;
import dev.socialpublisher.devhost.api.Told;
import dev.socialpublisher.devhost.api.WithApiHost;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Channels that a person serves, over the API. */
@ExtendWith(WithApiHost.class)
class ByHandTest {
    private final ApiHost host;
    private final Connecting connecting;
    private final Drafts drafts;

    ByHandTest(ApiHost host) {
        this.host = host;
        connecting = new Connecting(host);
        drafts = new Drafts(host);
    }

    @Test
    void makesAChannelWhereNoConnectorExists() {
        Told made = host.call(connecting.byHand("@rivages"));

        assertThat(made.at("/handle")).isEqualTo("rivages");
        assertThat(made.json().path("byHand").asBoolean()).isTrue();
        assertThat(channel(made.at("/id")).baseUrl()).hasHost("tiktok.invalid");

        Told tested = host.call(connecting.test(made.at("/id")));
        assertThat(tested.status()).isEqualTo(400);
        assertThat(tested.at("/detail"))
                .isEqualTo("Rivages sur TikTok is served by hand: there is no connection to test.");
    }

    @Test
    void asksForTheNameOfTheAccount() {
        Told told = host.call(connecting.byHand(" "));

        assertThat(told.status()).isEqualTo(400);
        assertThat(told.at("/field")).isEqualTo("handle");
    }

    @Test
    void handsAChannelOverAndTakesItBackWithItsAccess() {
        String id = connecting.entered();

        assertThat(handOver(id).json().path("byHand").asBoolean()).isTrue();
        assertThat(connected(id)).isTrue();

        ObjectNode again = Bodies.object().put("network", "bluesky").put("channel", id);
        again.putObject("values").put("identifier", "magazine.test").put("appPassword", "demo-app-pass-word");
        Told reconnected = host.call(Ask.post("/connections/enter", again).as(ApiHost.WEBTEAM));

        assertThat(reconnected.at("/id")).isEqualTo(id);
        assertThat(reconnected.json().path("byHand").asBoolean()).isFalse();
        assertThat(channel(id).baseUrl().getHost()).isNotEqualTo("bluesky.invalid");
    }

    @Test
    void handsOutTextLinkAndPageAndTakesTheAddressFromAnEditor() {
        Channel before = channel(Drafts.CHANNEL);
        handOver(Drafts.CHANNEL);
        try {
            JsonNode post = drafts.uncertain();
            Told seen = host.call(Ask.get("/posts/" + post.path("id").asText()).as(ApiHost.EDITOR));

            assertThat(seen.at("/handOut/text")).isEqualTo(post.path("text").asText());
            assertThat(seen.at("/handOut/page")).startsWith("https://x.com/intent/post?text=");
            assertThat(seen.json().at("/post/actions").toString()).contains("\"resolve\"");

            Told elsewhere = host.call(resolve(post, "https://x.com.evil.example/rivages/status/1"));
            assertThat(elsewhere.status()).isEqualTo(400);
            assertThat(elsewhere.at("/code")).isEqualTo("SP-QUEUE-0014");
            assertThat(elsewhere.at("/field")).isEqualTo("address");

            Told published = host.call(resolve(post, "https://x.com/rivages/status/1"));
            assertThat(published.at("/post/state")).isEqualTo("PUBLISHED");
            assertThat(published.at("/post/address")).isEqualTo("https://x.com/rivages/status/1");
            assertThat(published.json().at("/handOut").isNull()).isTrue();
            assertThat(published.json().at("/history").toString()).contains("posted by hand");
        } finally {
            host.stores().channels().save(before);
        }
    }

    private Ask resolve(JsonNode post, String address) {
        JsonNode body = Bodies.comment("").put("published", true).put("address", address);
        return drafts.on(post, "resolve", body).as(ApiHost.EDITOR);
    }

    private Told handOver(String channel) {
        String network = channel(channel).network().value();
        return host.call(Ask.post(
                        "/connections/by-hand",
                        Bodies.object().put("network", network).put("channel", channel))
                .as(ApiHost.WEBTEAM));
    }

    private boolean connected(String channel) {
        for (JsonNode state :
                host.call(Ask.get("/connections").as(ApiHost.WEBTEAM)).json().path("channels")) {
            if (state.path("channel").asText().equals(channel)) {
                return state.path("connected").asBoolean();
            }
        }
        return false;
    }

    private Channel channel(String id) {
        return Optional.of(new ChannelId(id))
                .flatMap(host.stores().channels()::find)
                .orElseThrow();
    }
}
