package dev.socialpublisher.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The real browser. Without one the tests are skipped in one visible line, unless {@code -Dbrowser.required=true}. */
final class Chromium implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setChromiumSandbox(false)
                        .setArgs(List.of("--disable-background-networking", "--disable-component-update")));
    }

    static Chromium start() {
        Optional<Path> found =
                Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).or(Chromium::installed);
        if (found.isEmpty()) {
            String told = "Browser tests skipped: no Chromium at " + PLACES + " nor in $CHROMIUM.";
            if (Boolean.getBoolean("browser.required")) {
                throw new IllegalStateException(told + " They are required here.");
            }
            System.out.println(told);
            Assumptions.abort(told);
        }
        return new Chromium(found.orElseThrow());
    }

    Browser browser() {
        return browser;
    }

    private static Optional<Path> installed() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
