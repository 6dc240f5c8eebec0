package dev.socialpublisher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Somebody at a browser of their own: signs in, looks, types; notes every violation of the content security policy. */
final class Person implements AutoCloseable {
    private static final double DELIVERY_MILLIS = 45_000;
    private static final String NOTE_VIOLATIONS = """
            document.addEventListener('securitypolicyviolation', event =>
              console.error('policy violation: ' + event.violatedDirective + ' ' + event.blockedURI));
            """;

    private final BrowserContext context;
    private final Page page;
    private final URI host;
    private final String language;
    private final List<String> complaints = new ArrayList<>();

    Person(Browser browser, URI host, String locale) {
        this.host = host;
        language = Locale.forLanguageTag(locale).getLanguage();
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(locale)
                .setTimezoneId("America/New_York")
                .setViewportSize(1400, 1000));
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        context.addInitScript(NOTE_VIOLATIONS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("policy violation") || message.text().contains("Content Security Policy")) {
                complaints.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " " + error));
    }

    Person signIn(String name) {
        page.navigate(host + "/login");
        page.locator("#name").fill(name);
        page.locator("#password").fill("demo");
        page.keyboard().press("Enter");
        page.waitForURL("**/articles**");
        return this;
    }

    Page page() {
        return page;
    }

    /** {@code fr} or {@code en}. */
    String language() {
        return language;
    }

    Person open(String path) {
        page.navigate(path.startsWith("http") ? path : host + path);
        return this;
    }

    /** Opens one of our screens in the person's language. */
    Person openScreen(String name, String query) {
        return open("/.social/ui/" + name + "?ui=" + language + query);
    }

    /** Waits for what happens behind the screen: a post that goes out, a file that is read again. */
    void waitUntil(BooleanSupplier happened) {
        page.waitForCondition(happened, new Page.WaitForConditionOptions().setTimeout(DELIVERY_MILLIS));
    }

    /** By the stable name that the screens give their elements; looks into shadow roots. */
    Locator at(String testId) {
        return page.getByTestId(testId);
    }

    /** What axe finds under WCAG 2.2 A and AA must be nothing. */
    void seesNoBarrier() {
        List<Rule> violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .as("barriers on %s", page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .isEmpty();
    }

    /** Kept for the README when {@code -Dscreenshots=FOLDER} names a folder; else below {@code target}. */
    void keepPicture(String name) {
        Path folder = Path.of(System.getProperty("screenshots", "target/screenshots"));
        try {
            Files.createDirectories(folder);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
