package dev.socialpublisher.devhost.api.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.devhost.api.ApiHost;
import dev.socialpublisher.devhost.api.Ask;
import dev.socialpublisher.devhost.api.Told;
import dev.socialpublisher.devhost.api.WithApiHost;
import dev.socialpublisher.devhost.api.connect.Connecting.Came;
import java.net.URI;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An account is connected on the network's own page, once, by the person who began, and for the account that belongs. */
@ExtendWith(WithApiHost.class)
class ConnectingTest {
    private final ApiHost host;
    private final Connecting connecting;

    ConnectingTest(ApiHost host) {
        this.host = host;
        connecting = new Connecting(host);
    }

    @Test
    void makesAChannelOfTheGrantedAccountThatWorks() {
        Came came = connecting.granted(Optional.empty());
        Told offered = host.call(connecting.finish(came));
        assertThat(offered.at("/accounts/0/handle")).isEqualTo(Connecting.HANDLE);
        assertThat(offered.json().path("accounts")).hasSize(1);

        Told made = host.call(connecting.choose(came, Connecting.ACCOUNT));
        assertThat(made.at("/id")).startsWith("x-magazine-demo-en");
        assertThat(made.at("/name")).isEqualTo("Rivages sur X");

        Told tested = host.call(connecting.test(made.at("/id")));
        assertThat(tested.at("/kind")).isEqualTo("WORKS");
        assertThat(tested.at("/account")).isEqualTo("Magazine (demo)");
        assertThat(state(made.at("/id")).path("connected").asBoolean()).isTrue();
    }

    @Test
    void asksForThePageWithPkceAndComesBackToThisInstance() {
        String page = host.call(connecting.begin(Optional.empty())).at("/page");

        assertThat(page)
                .contains("/x/i/oauth2/authorize?response_type=code&client_id=sandbox-client&redirect_uri="
                        + "http%3A%2F%2Flocalhost%3A" + host.address().getPort() + "%2F.social%2Fui%2Fchannels")
                .contains("&code_challenge_method=S256")
                .doesNotContain("secret");
    }

    @Test
    void takesACodeOnce() {
        Came came = connecting.granted(Optional.empty());
        host.call(connecting.finish(came));

        assertThat(host.call(connecting.finish(came)).at("/code")).isEqualTo("SP-CHANNEL-0006");
    }

    @Test
    void takesACodeOnlyFromWhoBegan() {
        Came came = connecting.granted(Optional.empty());

        assertThat(host.call(connecting.finish(came).as(ApiHost.ALL)).at("/code"))
                .isEqualTo("SP-CHANNEL-0006");
        assertThat(host.call(connecting.finish(came)).status()).isEqualTo(200);
    }

    @Test
    void saysWhatTheNetworkSaidOfAWrongCode() {
        Came came = connecting.granted(Optional.empty());

        Told told = host.call(connecting.finish(new Came(came.state(), "guessed")));

        assertThat(told.status()).isEqualTo(400);
        assertThat(told.at("/code")).isEqualTo("SP-CHANNEL-0007");
        assertThat(told.at("/detail"))
                .startsWith("X (Twitter) answered 400 invalid_request")
                .doesNotContain("guessed");
    }

    @Test
    void givesNothingWhereThePersonRefusesThere() {
        URI page = URI.create(host.call(connecting.begin(Optional.empty())).at("/page"));

        assertThat(connecting.onPage(page, "deny").code()).isEmpty();
    }

    @Test
    void offersOnlyGrantedAccounts() {
        Came came = connecting.granted(Optional.empty());
        host.call(connecting.finish(came));

        Told told = host.call(connecting.choose(came, "2244994946"));

        assertThat(told.status()).isEqualTo(400);
        assertThat(told.at("/detail")).isEqualTo("The network granted no account 2244994946.");
    }

    @Test
    void keepsNothingOfAFormThatTheNetworkRefuses() {
        int before = host.stores().channels().all().size();

        Told told = host.call(connecting.enter("wrong-pass-word"));

        assertThat(told.at("/code")).isEqualTo("SP-CHANNEL-0007");
        assertThat(told.body()).doesNotContain("wrong-pass-word");
        assertThat(host.stores().channels().all()).hasSize(before);
    }

    @Test
    void disconnectsAndReconnectsTheSameChannel() {
        Came first = connecting.granted(Optional.empty());
        host.call(connecting.finish(first));
        String channel = host.call(connecting.choose(first, Connecting.ACCOUNT)).at("/id");
        host.call(connecting.disconnect(channel));
        assertThat(state(channel).path("connected").asBoolean()).isFalse();

        Came again = connecting.granted(Optional.of(channel));
        assertThat(host.call(connecting.finish(again)).at("/channel")).isEqualTo(channel);
        assertThat(host.call(connecting.choose(again, Connecting.ACCOUNT)).at("/id"))
                .isEqualTo(channel);

        assertThat(state(channel).path("connected").asBoolean()).isTrue();
    }

    @Test
    void refusesAnotherAccountForAChannelThatHasOne() {
        Came came = connecting.granted(Optional.of("x-rivages-en"));
        host.call(connecting.finish(came));

        Told told = host.call(connecting.choose(came, Connecting.ACCOUNT));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.at("/detail"))
                .startsWith(
                        "Channel Rivages English belongs to the account magazine_demo_en, but magazine_demo was granted");
    }

    @Test
    void keepsNoSecretInTheOpen() throws SQLException {
        Came came = connecting.granted(Optional.empty());
        host.call(connecting.finish(came));

        assertThat(host.call(Ask.get("/connections").as(ApiHost.WEBTEAM)).body())
                .doesNotContain("sandbox-secret")
                .doesNotContain("sandbox-x-token");
        try (var connection = host.database().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select id || ' ' || content || ' ' || offers from pending_connection"
                        + " where claimed union all select secret from network_app")) {
            int found = 0;
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(came.state()).doesNotContain("sandbox");
                found++;
            }
            assertThat(found).isGreaterThan(2);
        }
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
