package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.network.CountingRule;
import dev.socialpublisher.network.Lifecycle;
import dev.socialpublisher.network.LinkPlacement;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.network.SourcedFact;
import dev.socialpublisher.network.TextRules;
import dev.socialpublisher.tone.RuleProblems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are those of networks.md 1.4 and the sections of each network. */
class ProfileFileTest {
    private static final Path NETWORKS = Path.of("../light-modules/social-publisher-defaults/networks");

    @ParameterizedTest
    @CsvSource({
        "x, X_WEIGHTED, 280, 0, 23, 0, 1000, 0",
        "facebook, UTF16_UNITS, 63206, 0, 0, 0, 1000, 477",
        "instagram, UTF16_UNITS, 2200, 0, 0, 5, 1000, 125",
        "messenger, CODE_POINTS, 2000, 0, 0, 0, 0, 0",
        "linkedin, UTF16_UNITS, 3000, 0, 0, 0, 4086, 210",
        "pinterest, CODE_POINTS, 800, 0, 0, 0, 500, 0",
        "youtube, UTF8_BYTES, 5000, 0, 0, 0, 0, 157",
        "mastodon, GRAPHEMES_SHORT_LINKS, 500, 0, 23, 0, 1500, 0",
        "bluesky, GRAPHEMES_AND_BYTES, 300, 3000, 0, 0, 2000, 0",
        "threads, CODE_POINTS_EMOJI_BYTES, 500, 0, 0, 1, 1000, 0",
        "tiktok, UTF16_UNITS, 2200, 0, 0, 0, 0, 0",
        "telegram, UTF16_UNITS, 4096, 0, 0, 0, 0, 0"
    })
    void knowsTheTextLimits(
            String id, CountingRule rule, int limit, int bytes, int link, int hashtags, int alt, int fold)
            throws IOException {
        assertThat(shipped(id).text()).isEqualTo(new TextRules(rule, limit, bytes, link, hashtags, alt, fold));
    }

    @ParameterizedTest
    @CsvSource({
        "x, ACTIVE, REFUSES_DUPLICATES, IN_TEXT, 4, 5000000, 4096",
        "facebook, ACTIVE, REFUSES_DUPLICATES, CARD, 10, 4000000, 4096",
        "instagram, ACTIVE, HANDLE, NONE, 10, 8000000, 1440",
        "messenger, ACTIVE, NONE, CARD, 1, 8000000, 4096",
        "linkedin, ACTIVE, REFUSES_DUPLICATES, CARD, 20, 8000000, 6000",
        "pinterest, ACTIVE, NONE, FIELD, 5, 10000000, 3000",
        "mastodon, ACTIVE, HANDLE, IN_TEXT, 4, 16777216, 5760",
        "bluesky, ACTIVE, HANDLE, CARD, 4, 2000000, 4000",
        "threads, ACTIVE, HANDLE, FIELD, 20, 8000000, 1440",
        "tiktok, EXPERIMENTAL, NONE, NONE, 35, 20000000, 4096",
        "telegram, ACTIVE, NONE, IN_TEXT, 10, 10000000, 5000"
    })
    void knowsLifeDuplicatesLinksAndPictures(
            String id,
            Lifecycle lifecycle,
            ReconciliationClass reconciliation,
            LinkPlacement link,
            int images,
            long bytes,
            int edge)
            throws IOException {
        NetworkProfile profile = shipped(id);

        assertThat(profile.lifecycle()).isEqualTo(lifecycle);
        assertThat(profile.reconciliation()).isEqualTo(reconciliation);
        assertThat(profile.card().link()).isEqualTo(link);
        assertThat(profile.maxImages()).isEqualTo(images);
        assertThat(profile.image().map(MediaLimit::maxBytes)).contains(bytes);
        assertThat(profile.image().map(MediaLimit::maxEdge)).contains(edge);
    }

    @ParameterizedTest
    @CsvSource({"instagram, true", "threads, true", "tiktok, true", "pinterest, false", "x, false", "bluesky, false"})
    void knowsWhichNetworksFetchPicturesThemselves(String id, boolean fetches) throws IOException {
        NetworkProfile profile = shipped(id);

        assertThat(profile.fetchesPictures()).isEqualTo(fetches);
        assertThat(profile.facts())
                .extracting(SourcedFact::name)
                .filteredOn("images.fetched"::equals)
                .hasSize(fetches ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"google-plus, 2019-04-02, youtube", "viadeo, 2016-12-23, linkedin"})
    void tellsWhenANetworkEndedAndWhatToUse(String id, LocalDate end, String substitute) throws IOException {
        NetworkProfile profile = shipped(id);

        assertThat(profile.dispatches()).isFalse();
        assertThat(profile.closedOn()).contains(end);
        assertThat(profile.substitute()).contains(new NetworkId(substitute));
    }

    @Test
    void blueskysCardIsBuiltByUsWithASmallerThumbnail() throws IOException {
        NetworkProfile profile = shipped("bluesky");

        assertThat(profile.card().builtByUs()).isTrue();
        assertThat(profile.cardImage().map(MediaLimit::maxBytes)).contains(1_000_000L);
        assertThat(profile.hosts()).containsExactly("bsky.social", "video.bsky.app");
    }

    @Test
    void everyNumberIsAmongTheFactsWithItsSource() throws IOException {
        assertThat(shipped("x").facts())
                .extracting(fact -> fact.name() + " " + fact.value() + " " + fact.confidence())
                .contains("text.limit 280 S", "text.linkWeight 23 S", "images.count 4 S", "images.maxBytes 5000000 S");
        assertThat(shipped("x").facts()).allSatisfy(fact -> {
            assertThat(fact.source()).isNotBlank();
            assertThat(fact.checkedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
        });
    }

    @Test
    void refusesNumbersWithoutSourceAndUnknownKeys() throws IOException {
        String file = Files.readString(NETWORKS.resolve("x.yaml"))
                .replace("altText: {value: 1000, source: api, confidence: S}", "altText: {value: 1000}")
                .replace("limit: {value: 280, source: counting", "limit: {value: 0, source: hearsay")
                .replace("lifecycle: active", "lifecycle: alive\nlifecicle: active");

        assertThatThrownBy(() -> read("x", file))
                .isInstanceOfSatisfying(
                        RuleProblems.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Object::toString)
                                .containsExactly(
                                        at("3:1: 'lifecycle' is 'alive'; it takes one of experimental, active,"
                                                + " degraded, read_only, retired"),
                                        at("4:1: unknown key 'lifecicle'; known here: sources, id, name, lifecycle,"
                                                + " text, card, images, cardImage, reconciliation, hosts, facts"),
                                        at("15:11: 'value' is '0'; it takes a whole number from 1 to 1000000"),
                                        at("15:21: 'hearsay' is not among the file's sources"),
                                        at("17:3: 'confidence' is missing"),
                                        at("17:3: 'source' is missing")));
    }

    @Test
    void refusesAFileThatBearsAnotherNetworksName() throws IOException {
        String file = Files.readString(NETWORKS.resolve("x.yaml"));

        assertThatThrownBy(() -> read("bluesky", file))
                .hasMessageContaining("bluesky.yaml:1:1: 'id' is 'x', but the file is called otherwise");
    }

    @Test
    void shipsAllNetworksOfTheDossier() throws IOException {
        try (var files = Files.list(NETWORKS)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names)
                    .containsExactly(
                            "bluesky.yaml",
                            "facebook.yaml",
                            "google-plus.yaml",
                            "instagram.yaml",
                            "linkedin.yaml",
                            "mastodon.yaml",
                            "messenger.yaml",
                            "pinterest.yaml",
                            "telegram.yaml",
                            "threads.yaml",
                            "tiktok.yaml",
                            "viadeo.yaml",
                            "x.yaml",
                            "youtube.yaml");
        }
    }

    private static String at(String rest) {
        return "networks/x.yaml:" + rest;
    }

    private static NetworkProfile shipped(String id) throws IOException {
        return read(id, Files.readString(NETWORKS.resolve(id + ".yaml")));
    }

    private static NetworkProfile read(String id, String content) {
        return ProfileFile.read(YamlFile.parse("networks/" + id + ".yaml", content.getBytes(StandardCharsets.UTF_8)));
    }
}
