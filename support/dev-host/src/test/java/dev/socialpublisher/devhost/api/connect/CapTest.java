package dev.socialpublisher.devhost.api.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.MonthlyCap;
import dev.socialpublisher.devhost.api.ApiHost;
import dev.socialpublisher.devhost.api.Ask;
import dev.socialpublisher.devhost.api.Bodies;
import dev.socialpublisher.devhost.api.Drafts;
import dev.socialpublisher.devhost.api.Told;
import dev.socialpublisher.devhost.api.WithApiHost;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What channels are to send, and may send in a month, over the API. */
@ExtendWith(WithApiHost.class)
class CapTest {
    private final ApiHost host;
    private final Connecting connecting;
    private final Drafts drafts;

    CapTest(ApiHost host) {
        this.host = host;
        connecting = new Connecting(host);
        drafts = new Drafts(host);
    }

    @Test
    void keepsACapUntilDetailsComeWithoutOne() {
        String x = host.call(connecting.choose(granted(), Connecting.ACCOUNT)).at("/id");

        host.call(connecting.cap(x, Bodies.object().put("posts", 60).put("amount", 12.5)));
        assertThat(channel(x).path("cap")).hasToString("{\"posts\":60,\"amount\":12.5}");

        host.call(connecting.cap(x, posts(30)));
        assertThat(channel(x).path("cap")).hasToString("{\"posts\":30,\"amount\":null}");

        host.call(connecting.change(x));
        assertThat(channel(x).path("cap").isNull()).isTrue();
    }

    private Connecting.Came granted() {
        Connecting.Came came = connecting.granted(Optional.empty());
        host.call(connecting.finish(came));
        return came;
    }

    @Test
    void refusesMoneyWhereTheNetworkBillsNothing() {
        Told refused = host.call(connecting.cap(connecting.entered(), amount("20")));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/field")).isEqualTo("cap.amount");
        assertThat(refused.at("/detail"))
                .isEqualTo(
                        "The cap of Rivages English is in money, but Bluesky bills no posts; say how many posts instead.");
    }

    @Test
    void forecastsWhatIsQueuedAndTakesNothingOverTheCap() {
        JsonNode before = ofX();
        JsonNode scheduled = drafts.scheduled();
        String soon = LocalDateTime.now(ZoneId.of("Europe/Paris")).plusDays(2).truncatedTo(ChronoUnit.MINUTES) + ":00";
        host.call(drafts.on(scheduled, "retime", Bodies.with(Bodies.object(), "due", Bodies.due(soon)))
                .as(ApiHost.EDITOR));
        JsonNode after = ofX();
        assertThat(posts(after)).isEqualTo(posts(before) + 1);
        assertThat(after.at("/week/cost/currency").asText()).isEqualTo("USD");
        assertThat(cost(after).subtract(cost(before))).isGreaterThanOrEqualTo(new BigDecimal("0.015"));

        drafts.scheduled();
        Channel channel =
                host.stores().channels().find(new ChannelId(Drafts.CHANNEL)).orElseThrow();
        host.stores().channels().save(channel.capped(MonthlyCap.of(Optional.of(1), Optional.empty())));
        try {
            Told refused = host.call(drafts.create(drafts.newPost(drafts.variant(), true)));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.at("/code")).isEqualTo("SP-QUEUE-0015");
            assertThat(refused.at("/field")).isEqualTo("due");
        } finally {
            host.stores().channels().save(channel);
        }
    }

    private JsonNode ofX() {
        for (JsonNode network :
                host.call(Ask.get("/forecast").as(ApiHost.EDITOR)).json().path("networks")) {
            if (network.path("network").asText().equals("x")) {
                return network;
            }
        }
        throw new AssertionError("no forecast for X");
    }

    private static int posts(JsonNode forecast) {
        return forecast.at("/week/posts").asInt();
    }

    private static BigDecimal cost(JsonNode forecast) {
        return forecast.at("/week/cost/amount").decimalValue();
    }

    @ParameterizedTest
    @CsvSource({"posts, 0", "posts, 100001", "amount, 0", "amount, -1", "amount, 0.001", "amount, 1000000.01"})
    void refusesWhatIsNoCap(String field, String value) {
        ObjectNode cap = Bodies.object();
        cap.put(field, new BigDecimal(value));

        Told refused = host.provoke(connecting.cap("x-rivages-en", cap));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/field")).isEqualTo("cap." + field);
        assertThat(refused.at("/detail"))
                .startsWith("cap." + field + " is \"" + value + "\"; it takes a value such as ");
    }

    private static ObjectNode posts(int most) {
        return Bodies.object().put("posts", most).putNull("amount");
    }

    private static ObjectNode amount(String most) {
        return Bodies.object().putNull("posts").put("amount", new BigDecimal(most));
    }

    private JsonNode channel(String id) {
        for (JsonNode channel :
                host.call(Ask.get("/channels").as(ApiHost.WEBTEAM)).json().path("channels")) {
            if (channel.path("id").asText().equals(id)) {
                return channel;
            }
        }
        throw new AssertionError("no channel " + id);
    }
}
