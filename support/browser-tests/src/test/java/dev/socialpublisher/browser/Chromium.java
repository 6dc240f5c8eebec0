package dev.socialpublisher.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The real browser. Without one the tests are skipped in one visible line, unless {@code -Dbrowser.required=true}. */
final class Chromium implements AutoCloseable {
    /** How long a screen may take: the machine that runs this may be busy. */
    static final double PATIENCE_MILLIS = 20_000;

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static final Optional<Path> FOUND = find();

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
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    static Chromium start() {
        FOUND.orElseGet(() -> Assumptions.abort("no Chromium"));
        return new Chromium(FOUND.orElseThrow());
    }

    Browser browser() {
        return browser;
    }

    private static Optional<Path> find() {
        Optional<Path> found = Optional.ofNullable(System.getenv("CHROMIUM"))
                .map(Path::of)
                .or(() -> PLACES.stream()
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst());
        if (found.isEmpty()) {
            String told = "Browser tests skipped: no Chromium at " + PLACES + " nor in $CHROMIUM.";
            if (Boolean.getBoolean("browser.required")) {
                throw new IllegalStateException(told + " They are required here.");
            }
            System.out.println(told);
        }
        return found;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
