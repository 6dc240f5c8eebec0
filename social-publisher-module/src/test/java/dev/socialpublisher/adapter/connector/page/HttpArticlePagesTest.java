package dev.socialpublisher.adapter.connector.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.OutgoingAddresses;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of an article's page, and where the product goes to look at it. */
class HttpArticlePagesTest {
    private static final URI ADDRESS = URI.create("https://www.example.org/fr/la-rue");
    private static final String HEAD = "<!doctype html><html><head>";
    private static final String TITLE = "<meta property=\"og:title\" content=\"La rue\">";
    private static final String CANONICAL = "<link rel=\"canonical\" href=\"https://www.example.org/fr/la-rue\">";

    private final Map<String, Reply> replies = new HashMap<>();
    private final List<String> called = new ArrayList<>();

    @Test
    void findsNothingLackingOnAPageWithItsTags() {
        page(HEAD + TITLE + CANONICAL);

        assertThat(lack()).isEmpty();
        assertThat(called).containsExactly("https://www.example.org/fr/la-rue");
    }

    @Test
    void looksForTheArticleWithoutItsFragment() {
        page(HEAD + TITLE + CANONICAL);

        assertThat(pages().lack(URI.create(ADDRESS + "#top"))).isEmpty();
        assertThat(called).containsExactly("https://www.example.org/fr/la-rue");
    }

    @Test
    void namesTheTagThatIsMissing() {
        page(HEAD + CANONICAL);
        assertThat(lack()).contains("has no og:title");
        page(HEAD + "<meta property=\"og:title\" content=\" \">" + CANONICAL);
        assertThat(lack()).contains("has no og:title");
        page(HEAD + TITLE);
        assertThat(lack()).contains("has no canonical link");
        page("");
        assertThat(lack()).contains("has no og:title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.org/fr/la-rue/",
                "http://WWW.example.org/fr/la-rue?utm_source=x",
                "/fr/la-rue",
                "la-rue"
            })
    void takesAnyWayOfWritingTheSameAddress(String href) {
        page(HEAD + TITLE + "<link rel=\"Canonical\" href=\"" + href + "\">");

        assertThat(lack()).isEmpty();
    }

    @Test
    void refusesAPageThatCallsAnotherOneCanonical() {
        page(HEAD + TITLE + "<link rel=\"canonical\" href=\"https://www.example.org/fr\">");

        assertThat(lack()).contains("calls https://www.example.org/fr canonical, not the article's address");
    }

    @ParameterizedTest
    @CsvSource({"404", "500", "401", "304", "204"})
    void saysWhichStatusCame(int status) {
        replies.put(ADDRESS.toString(), answer(status, Map.of("content-type", "text/html"), HEAD + TITLE + CANONICAL));

        assertThat(lack()).contains("answers " + status);
    }

    @Test
    void takesHtmlOnly() {
        replies.put(ADDRESS.toString(), answer(200, Map.of("content-type", "application/json"), "{}"));
        assertThat(lack()).contains("is application/json, not HTML");
        replies.put(ADDRESS.toString(), answer(200, Map.of(), ""));
        assertThat(lack()).contains("is ?, not HTML");
    }

    @Test
    void readsTheCharactersAsTheServerNamesThem() {
        Bytes latin = Bytes.of((HEAD + "<meta property=\"og:title\" content=\"é\">" + CANONICAL)
                .getBytes(Charset.forName("ISO-8859-1")));
        for (String type : List.of("text/html; charset=ISO-8859-1", "text/html; charset=unknown-8", "text/html")) {
            replies.put(ADDRESS.toString(), new Reply.Answered(200, Map.of("content-type", type), latin));
            assertThat(lack()).as(type).isEmpty();
        }
    }

    @Test
    void followsRedirectsAndGuardsEachOfThem() {
        redirect(ADDRESS.toString(), 301, "/fr/new");
        redirect("https://www.example.org/fr/new", 307, "https://intranet.example.org/admin");

        assertThat(lack().orElseThrow())
                .startsWith("may not be called: https://intranet.example.org:443 resolves to the internal address"
                        + " 10.0.0.7");
        assertThat(called).containsExactly("https://www.example.org/fr/la-rue", "https://www.example.org/fr/new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.example.org/", "file:///etc/passwd", "https://user@www.example.org/"})
    void goesNowhereButToPublicHttps(String target) {
        redirect(ADDRESS.toString(), 302, target);

        assertThat(lack().orElseThrow()).startsWith("may not be called: ");
        assertThat(called).hasSize(1);
    }

    @Test
    void givesUpAfterThreeRedirects() {
        redirect(ADDRESS.toString(), 302, ADDRESS.toString());

        assertThat(lack()).contains("redirects more than 3 times");
        assertThat(called).hasSize(4);
    }

    @Test
    void takesARedirectWithoutTargetForAnAnswer() {
        replies.put(ADDRESS.toString(), answer(302, Map.of(), ""));
        assertThat(lack()).contains("answers 302");
        redirect(ADDRESS.toString(), 302, "https://no host/");
        assertThat(lack()).contains("answers 302");
    }

    @Test
    void saysThatNobodyAnswered() {
        replies.put(ADDRESS.toString(), new Reply.Lost(Wording.same("no whole answer within 5000 ms")));
        assertThat(lack()).contains("does not answer: no whole answer within 5000 ms");
        replies.put(ADDRESS.toString(), new Reply.NotSent(Wording.same("connection refused")));
        assertThat(lack()).contains("cannot be reached: connection refused");
        assertThat(pages().lack(URI.create("https://nowhere.example.org/a")).map(Wording::french))
                .contains("est injoignable\u00a0: pas d’hôte nowhere.example.org");
    }

    private Optional<String> lack() {
        return pages().lack(ADDRESS).map(Wording::english);
    }

    private void page(String html) {
        replies.put(ADDRESS.toString(), answer(200, Map.of("content-type", "text/html; charset=utf-8"), html));
    }

    private void redirect(String from, int status, String to) {
        replies.put(from, answer(status, Map.of("Location", to), ""));
    }

    private static Reply answer(int status, Map<String, String> headers, String body) {
        return new Reply.Answered(status, headers, Bytes.utf8(body));
    }

    private HttpArticlePages pages() {
        OutgoingAddresses addresses = new OutgoingAddresses(Map.of(), HttpArticlePagesTest::resolve);
        return new HttpArticlePages((call, timeout) -> reply(call), addresses);
    }

    private Reply reply(Call call) {
        called.add(call.uri().toString());
        assertThat(call.headers()).doesNotContainKeys("Authorization", "Cookie");
        return replies.getOrDefault(
                call.uri().toString(), new Reply.NotSent(Wording.same("no such page in this test")));
    }

    private static List<InetAddress> resolve(String host) throws UnknownHostException {
        return switch (host) {
            case "www.example.org" -> List.of(InetAddress.getByName("93.184.216.34"));
            case "intranet.example.org" -> List.of(InetAddress.getByName("10.0.0.7"));
            default -> throw new UnknownHostException(host);
        };
    }
}
