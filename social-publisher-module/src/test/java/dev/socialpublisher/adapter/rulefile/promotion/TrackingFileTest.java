package dev.socialpublisher.adapter.rulefile.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.queue.tracking.LinkTracking;
import dev.socialpublisher.tone.RuleProblems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class TrackingFileTest {
    private static final Path SHIPPED = Path.of("../light-modules/social-publisher-defaults/tracking/rivages.yaml");

    @Test
    void theShippedFileTagsNothingUntilItIsTurnedOn() throws IOException {
        TrackingFile.SiteTracking shipped = read(Files.readString(SHIPPED));

        assertThat(shipped.site()).isEqualTo("rivages");
        assertThat(shipped.tracking().enabled()).isFalse();
        assertThat(shipped.tracking().parameters())
                .containsExactly(
                        Map.entry("utm_source", "{network}"),
                        Map.entry("utm_medium", "social"),
                        Map.entry("utm_campaign", "{objective}"),
                        Map.entry("utm_content", "{marker}"));
    }

    @Test
    void readsOtherValuesForANetworkAndNetworksWithout() {
        LinkTracking tracking = read("""
                        site: rivages
                        parameters: {utm_source: "{network}"}
                        networks:
                          x: {utm_source: twitter}
                          messenger: off
                        """).tracking();

        assertThat(tracking)
                .isEqualTo(new LinkTracking(
                        true,
                        Map.of("utm_source", "{network}"),
                        Map.of(new NetworkId("x"), Map.of("utm_source", "twitter")),
                        List.of(new NetworkId("messenger"))));
    }

    @Test
    void tellsEverythingThatIsWrongWithItsPlace() {
        assertProblems(
                """
                site: other
                parameters:
                  sp: mine
                  utm source: x
                  utm_campaign: "{season}"
                  utm_content: "%s"
                networks:
                  X!: {utm_source: x}
                """.formatted("a".repeat(101)),
                "tracking/rivages.yaml:1:1: 'site' is 'other', but the file is called otherwise",
                "tracking/rivages.yaml:3:3: 'sp' cannot name a parameter: up to 40 letters, digits, _ . -, and not sp,"
                        + " which marks the post",
                "tracking/rivages.yaml:4:3: 'utm source' cannot name a parameter: up to 40 letters, digits, _ . -, and"
                        + " not sp, which marks the post",
                "tracking/rivages.yaml:5:3: 'utm_campaign' has {season}; it takes {network}, {objective}, {marker},"
                        + " {language}",
                "tracking/rivages.yaml:6:3: 'utm_content' has 101 characters; at most 100",
                "tracking/rivages.yaml:8:3: 'X!' is not a network id: lower-case letters, digits, hyphens");
    }

    private static TrackingFile.SiteTracking read(String text) {
        return TrackingFile.read(YamlFile.parse("tracking/rivages.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertProblems(String text, String... problems) {
        assertThatThrownBy(() -> read(text))
                .asInstanceOf(InstanceOfAssertFactories.type(RuleProblems.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Object::toString)
                        .containsExactly(problems));
    }
}
