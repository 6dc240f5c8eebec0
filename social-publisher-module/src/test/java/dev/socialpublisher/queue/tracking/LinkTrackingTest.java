package dev.socialpublisher.queue.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.queue.LinkMarker;
import dev.socialpublisher.queue.PostId;
import dev.socialpublisher.queue.tracking.LinkTracking.Subject;
import dev.socialpublisher.variant.Objective;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTrackingTest {
    private static final PostId POST = PostId.of("6f0d6c1e-7d0b-4a53-9a0e-0c9f6d1b2a11");
    private static final String MARKER = LinkMarker.of(POST);
    private static final NetworkId X = new NetworkId("x");
    private static final NetworkId LINKEDIN = new NetworkId("linkedin");
    private static final NetworkId MESSENGER = new NetworkId("messenger");
    private static final String ARTICLE = "https://m.example.org/a";

    private static final LinkTracking TRACKING = new LinkTracking(
            true,
            inOrder(
                    "utm_source", "{network}",
                    "utm_medium", "social",
                    "utm_campaign", "{objective}",
                    "utm_content", "{marker}"),
            Map.of(X, Map.of("utm_source", "twitter")),
            List.of(MESSENGER));

    @Test
    void saysNetworkObjectiveAndPost() {
        assertThat(tagged(ARTICLE, LINKEDIN, Optional.of(Objective.RECRUITMENT)))
                .isEqualTo(ARTICLE + "?utm_source=linkedin&utm_medium=social&utm_campaign=recruitment&utm_content="
                        + MARKER);
    }

    @Test
    void leavesOutWhatThePostHasNothingToSayOf() {
        assertThat(tagged(ARTICLE, LINKEDIN, Optional.empty()))
                .isEqualTo(ARTICLE + "?utm_source=linkedin&utm_medium=social&utm_content=" + MARKER);
    }

    @Test
    void aNetworkMayHaveItsOwnValuesOrNone() {
        assertThat(tagged(ARTICLE, X, Optional.empty())).startsWith(ARTICLE + "?utm_source=twitter&utm_medium=social");
        assertThat(tagged(ARTICLE, MESSENGER, Optional.empty())).isEqualTo(ARTICLE);
    }

    @Test
    void replacesItsOwnParametersAndKeepsAllOthers() {
        String once = tagged(ARTICLE + "?page=2&utm_campaign=old#part", X, Optional.of(Objective.LOYALTY));

        assertThat(once)
                .isEqualTo(ARTICLE + "?page=2&utm_source=twitter&utm_medium=social&utm_campaign=loyalty&utm_content="
                        + MARKER + "#part");
        assertThat(tagged(once, X, Optional.of(Objective.LOYALTY))).isEqualTo(once);
        assertThat(tagged(once, MESSENGER, Optional.empty())).isEqualTo(ARTICLE + "?page=2#part");
    }

    @Test
    void takesItsParametersBackWhenItIsTurnedOff() {
        String once = tagged(ARTICLE, X, Optional.empty());
        LinkTracking off = new LinkTracking(false, TRACKING.parameters(), TRACKING.networks(), List.of());

        assertThat(off.tag(URI.create(once), subject(X, Optional.empty()))).hasToString(ARTICLE);
    }

    @Test
    void theMarkerStandsBehindAndIsFound() {
        URI link = LinkMarker.mark(URI.create(tagged(ARTICLE + "?sp=00000000", X, Optional.empty())), POST);

        assertThat(link)
                .hasToString(ARTICLE + "?utm_source=twitter&utm_medium=social&utm_content=" + MARKER + "&sp=" + MARKER);
        assertThat(LinkMarker.in(link.toString())).contains(MARKER);
    }

    @ParameterizedTest
    @CsvSource({
        "https://m.example.org/ab",
        "https://m.example.org/a/b",
        "https://shop.example.org/a",
        "https://m.example.org/",
    })
    void leavesLinksToElsewhereAlone(String link) {
        assertThat(tagged(link, X, Optional.empty())).isEqualTo(link);
    }

    @Test
    void tagsAnArticleWhoseAddressHasAQuery() {
        URI article = URI.create("https://m.example.org/?id=7");
        Subject subject = new Subject(POST, X, Optional.empty(), Locale.FRENCH, Optional.of(article));

        assertThat(TRACKING.tag(article, subject))
                .hasToString(article + "&utm_source=twitter&utm_medium=social&utm_content=" + MARKER);
        assertThat(TRACKING.tag(URI.create("https://m.example.org/?id=71"), subject))
                .hasToString("https://m.example.org/?id=71");
    }

    @Test
    void writesValuesAsAddressesWantThem() {
        LinkTracking french = new LinkTracking(true, Map.of("c", "été {language}&x"), Map.of(), List.of());

        assertThat(french.tag(URI.create(ARTICLE), subject(X, Optional.empty())))
                .hasToString(ARTICLE + "?c=%C3%A9t%C3%A9%20fr%26x");
    }

    private static String tagged(String link, NetworkId network, Optional<Objective> objective) {
        return TRACKING.tag(URI.create(link), subject(network, objective)).toString();
    }

    private static Subject subject(NetworkId network, Optional<Objective> objective) {
        return new Subject(POST, network, objective, Locale.FRENCH, Optional.of(URI.create(ARTICLE)));
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return values;
    }
}
