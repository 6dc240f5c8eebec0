package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.adapter.rulefile.ChannelFile.Account;
import dev.socialpublisher.adapter.rulefile.ChannelFile.Defaults;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelFileTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Map<String, String> ENVIRONMENT = Map.of("BLUESKY_PASSWORD", "app-$1-pass\\word");

    private static final String ACCOUNT = """
            channels:
              bluesky-fr:
                network: bluesky
                name: Le Magazine
                handle: magazine.example.org
                language: fr
                charter: base-fr
                owner: marie
                secrets:
                  identifier: magazine.example.org
                  password: ${BLUESKY_PASSWORD}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsAnAccountWithTheHouseAsDefault() throws IOException {
        Account account = read(ACCOUNT).get(0);

        assertThat(account.channel().site()).isEqualTo("default");
        assertThat(account.channel().zone()).isEqualTo(PARIS);
        assertThat(account.channel().language()).isEqualTo(Locale.FRENCH);
        assertThat(account.channel().requiredApprovals()).isOne();
        assertThat(account.channel().baseUrl()).isEqualTo(URI.create("https://bsky.social"));
    }

    @Test
    void readsWhoServesAnAccount() throws IOException {
        String byHand = ACCOUNT.substring(0, ACCOUNT.indexOf("    secrets:")) + "    delivery: by-hand\n";

        assertThat(read(ACCOUNT).get(0).channel().byHand()).isFalse();
        assertThat(read(byHand).get(0).channel().byHand()).isTrue();
        assertThat(read(byHand).get(0).credentials().values()).isEmpty();
        assertThatThrownBy(() -> read(byHand.replace("by-hand", "fax")))
                .hasMessageContaining("'delivery' is 'fax'; it takes machine or by-hand");
    }

    @Test
    void takesSecretsFromTheEnvironmentLetterByLetter() throws IOException {
        assertThat(read(ACCOUNT).get(0).credentials().values())
                .containsEntry("identifier", "magazine.example.org")
                .containsEntry("password", "app-$1-pass\\word");
    }

    @Test
    void hasNoAccountsWithoutTheFile() {
        assertThat(file().read(folder.resolve("absent.yaml"))).isEmpty();
    }

    @Test
    void tellsEverythingThatIsWrongWithPlaceAndChoice() {
        assertThatThrownBy(() -> read("""
                        channels:
                          Bluesky FR:
                            network: blusky
                            name: Le Magazine
                            handle: magazine.example.org
                            language: fr
                            charter: frr
                            approvals: 3
                            zone: Europe/Pari
                            secrets:
                              password: ${UNSET}
                        """))
                .isInstanceOfSatisfying(
                        RuleProblems.class,
                        broken -> assertThat(broken.problems())
                                .extracting(problem -> problem.position().line())
                                .containsExactly(2, 2, 3, 7, 8, 9, 11))
                .hasMessageContaining("'Bluesky FR' cannot name an account; it takes 1 to 60 lower-case letters")
                .hasMessageContaining("the network 'blusky' is unknown; there are bluesky, facebook,")
                .hasMessageContaining("the charter 'frr' is unknown; there are base-en, base-fr, ")
                .hasMessageContaining("'approvals' is '3'; it takes a whole number from 0 to 2")
                .hasMessageContaining("'zone' is 'Europe/Pari'; it takes a time zone such as Europe/Paris")
                .hasMessageContaining("'password' names the environment variable UNSET, which is not set")
                .hasMessageContaining("'owner' is missing");
    }

    @Test
    void neverSaysASecret() {
        assertThatThrownBy(() -> read(ACCOUNT.replace("network: bluesky", "network: other")))
                .hasMessageNotContaining("app-$1");
    }

    private List<Account> read(String yaml) throws IOException {
        Path written = Files.writeString(folder.resolve("channels.yaml"), yaml);
        return file().read(written);
    }

    private static ChannelFile file() {
        LightModules files = new LightModules(List.of(BuiltIn.folder()), StandardKinds.all(), Clock.systemUTC());
        return new ChannelFile(
                files, new Defaults("default", PARIS), name -> Optional.ofNullable(ENVIRONMENT.get(name)));
    }
}
