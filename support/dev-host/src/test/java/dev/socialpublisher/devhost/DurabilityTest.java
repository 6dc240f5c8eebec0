package dev.socialpublisher.devhost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.devhost.Browser.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was saved is there after a restart, and after a process that was killed. */
class DurabilityTest {
    @TempDir
    Path work;

    @Test
    void keepsContentOverARestart() {
        try (DevHost host = Hosts.start(work)) {
            save(new Browser(host), "Avant le redémarrage");
        }
        try (DevHost host = Hosts.start(work)) {
            assertThat(titles(new Browser(host)))
                    .contains("Avant le redémarrage")
                    .hasSize(8);
        }
    }

    @Test
    void keepsContentWhenTheProcessIsKilled() throws Exception {
        Process killed = serve();
        try {
            save(new Browser(address(killed)), "Avant la coupure");
        } finally {
            killed.destroyForcibly().waitFor();
        }

        try (DevHost host = Hosts.start(work)) {
            assertThat(titles(new Browser(host))).contains("Avant la coupure").hasSize(8);
            assertThat(new Browser(host).get("/fr/societe/la-rue-qui-recule").text())
                    .contains("Avant la coupure");
        }
    }

    private static void save(Browser browser, String title) {
        browser.signedIn("camille");
        Page saved = browser.submit(
                browser.open("rue qui recule", "fr"), Map.of("title", title, "do", "publish"), Optional.empty());
        assertThat(saved.status()).isEqualTo(303);
    }

    private static List<String> titles(Browser browser) {
        return browser.signedIn("camille")
                .get("/articles")
                .html()
                .select("tbody a.title")
                .eachText();
    }

    private Process serve() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--sandbox-port",
                        "0",
                        "--work",
                        work.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolveSibling(work.getFileName() + ".log").toFile())
                .start();
    }

    /** Waits on the process's own word: the port file appears once it answers. */
    private URI address(Process process) throws InterruptedException, IOException {
        Path port = work.resolve("host.port");
        for (int i = 0; i < 600 && !Files.exists(port); i++) {
            assertThat(process.waitFor(200, TimeUnit.MILLISECONDS)).isFalse();
        }
        return URI.create("http://localhost:" + Files.readString(port).strip());
    }
}
