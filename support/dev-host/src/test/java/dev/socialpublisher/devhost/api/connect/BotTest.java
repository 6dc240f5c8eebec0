package dev.socialpublisher.devhost.api.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.devhost.api.ApiHost;
import dev.socialpublisher.devhost.api.Ask;
import dev.socialpublisher.devhost.api.Told;
import dev.socialpublisher.devhost.api.WithApiHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Telegram channel is connected by a bot's token and the channel's name, and kept only where the bot is let in. */
@ExtendWith(WithApiHost.class)
class BotTest {
    private static final String TOKEN = "7012345678:sandbox-telegram-token-abcdefghijkl";

    private final ApiHost host;
    private final Connecting connecting;

    BotTest(ApiHost host) {
        this.host = host;
        connecting = new Connecting(host);
    }

    @Test
    void makesAChannelThatWorks() {
        Told made = host.call(connecting.enterBot("magazine_demo_en", TOKEN));

        assertThat(made.at("/id")).startsWith("telegram-magazine-demo-en");
        assertThat(made.body()).doesNotContain("sandbox-telegram-token");
        Told tested = host.call(connecting.test(made.at("/id")));
        assertThat(tested.at("/kind")).isEqualTo("WORKS");
        assertThat(tested.at("/account")).isEqualTo("Magazine in English (demo)");
        assertThat(host.call(Ask.get("/connections").as(ApiHost.WEBTEAM)).body())
                .doesNotContain("sandbox-telegram-token");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@magazine_demo | 7012345678:not-the-token-of-the-magazine-at-all | Unauthorized",
                "@nobody | 7012345678:sandbox-telegram-token-abcdefghijkl | chat not found",
                "@another_magazine | 7012345678:sandbox-telegram-token-abcdefghijkl | member list is inaccessible",
                "@magazine_demo | no token | a number, a colon and a secret",
                "nowhere at all | 7012345678:sandbox-telegram-token-abcdefghijkl | 'nowhere at all' is no name"
            })
    void keepsNothingThatDoesNotWork(String chat, String token, String why) {
        int before = host.stores().channels().all().size();

        Told told = host.call(connecting.enterBot(chat, token));

        assertThat(told.status()).isEqualTo(400);
        assertThat(told.at("/detail")).contains(why).doesNotContain(token);
        assertThat(host.stores().channels().all()).hasSize(before);
    }
}
