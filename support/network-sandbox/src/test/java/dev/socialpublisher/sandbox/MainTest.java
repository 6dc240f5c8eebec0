package dev.socialpublisher.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.sandbox.bluesky.BlueskyAccount;
import dev.socialpublisher.sandbox.x.XAccount;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    @Test
    void hasSafeDefaults() {
        SandboxConfig config = Main.config();
        assertThat(config.host()).isEqualTo("127.0.0.1");
        assertThat(config.port()).isEqualTo(8081);
        assertThat(config.journalDir()).isEqualTo(Path.of("work", "network-sandbox"));
        assertThat(config.accounts()).isEqualTo(SandboxConfig.Accounts.demo());
    }

    @Test
    void takesItsArguments() {
        SandboxConfig config = Main.config("--port", "0", "--journal", "j", "--host", "localhost");
        assertThat(config.port()).isZero();
        assertThat(config.journalDir()).isEqualTo(Path.of("j"));
        assertThat(config.host()).isEqualTo("localhost");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port | x | port is 'x', allowed are 0 to 65535",
                "--port | 70000 | port is 70000, allowed are 0 to 65535",
                "--speed | 1 | Unknown argument --speed"
            })
    void refusesBadArguments(String name, String value, String message) {
        assertThatThrownBy(() -> Main.config(name, value)).hasMessage(message);
    }

    @Test
    void namesItsDemoAccountsWithoutTheirSecrets() {
        assertThat(XAccount.demo().toString())
                .contains("2244994945", "magazine_demo")
                .doesNotContain("sandbox-x", "secret");
        assertThat(BlueskyAccount.demo().toString()).contains("did:plc:").doesNotContain("pass-word");
        assertThatThrownBy(() -> new BlueskyAccount("did:plc:abc", "a.test", "A", "p"))
                .hasMessage("Bluesky did is 'did:plc:abc', allowed is did:plc: and 24 of a-z2-7");
    }
}
