package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.media.MediaLimit;
import dev.socialpublisher.network.CardRules;
import dev.socialpublisher.network.CountingRule;
import dev.socialpublisher.network.Lifecycle;
import dev.socialpublisher.network.LinkPlacement;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.network.SourcedFact;
import dev.socialpublisher.network.TextRules;
import dev.socialpublisher.network.fact.Prices;
import dev.socialpublisher.network.fact.Quota;
import dev.socialpublisher.tone.RuleProblems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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
        "messenger, CODE_POINTS, 80, 0, 0, 0, 0, 0",
        "linkedin, UTF16_UNITS_ESCAPED, 3000, 0, 0, 0, 4086, 210",
        "pinterest, CODE_POINTS, 800, 0, 0, 0, 500, 0",
        "youtube, UTF8_BYTES, 5000, 0, 0, 0, 0, 157",
        "mastodon, GRAPHEMES_SHORT_LINKS, 500, 0, 23, 0, 1500, 0",
        "bluesky, GRAPHEMES_AND_BYTES, 300, 3000, 0, 0, 2000, 0",
        "threads, CODE_POINTS_EMOJI_BYTES, 500, 0, 0, 1, 1000, 0",
        "tiktok, UTF16_UNITS, 2200, 0, 0, 0, 0, 0"
    })
    void knowsTheTextLimits(
            String id, CountingRule rule, int limit, int bytes, int link, int hashtags, int alt, int fold)
            throws IOException {
        assertThat(shipped(id).text()).isEqualTo(new TextRules(rule, limit, bytes, link, hashtags, alt, fold));
    }

    @Test
    void knowsTheShorterLimitUnderAPicture() throws IOException {
        TextRules telegram = shipped("telegram").text();

        assertThat(telegram).isEqualTo(new TextRules(CountingRule.UTF16_UNITS, 4096, 1024, 0, 0, 0, 0, 0));
        assertThat(telegram.limit(false)).isEqualTo(4096);
        assertThat(telegram.limit(true)).isEqualTo(1024);
        assertThat(shipped("x").text().limit(true)).isEqualTo(280);
    }

    @ParameterizedTest
    @CsvSource({
        "x, ACTIVE, REFUSES_DUPLICATES, IN_TEXT, 4, 5000000, 4096",
        "facebook, ACTIVE, REFUSES_DUPLICATES, CARD, 10, 4000000, 4096",
        "instagram, ACTIVE, HANDLE, NONE, 10, 8000000, 1440",
        "linkedin, ACTIVE, REFUSES_DUPLICATES, CARD, 20, 8000000, 6000",
        "pinterest, ACTIVE, NONE, FIELD, 5, 10000000, 3000",
        "mastodon, ACTIVE, HANDLE, IN_TEXT, 4, 16777216, 5760",
        "bluesky, ACTIVE, HANDLE, CARD, 4, 2000000, 4000",
        "threads, ACTIVE, HANDLE, IN_TEXT, 20, 8000000, 1440",
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

    @Test
    void saysWhyTikTokIsExperimentalInBothLanguages() throws IOException {
        assertThat(shipped("tiktok").lifecycleWhy()).hasValueSatisfying(why -> {
            assertThat(why.english()).startsWith("TikTok wants a person to choose each time who sees a post");
            assertThat(why.french()).startsWith("TikTok veut qu’une personne choisisse à chaque fois qui voit un post");
        });
        assertThat(shipped("tiktok").needsPicture()).isTrue();
        assertThat(shipped("x").lifecycleWhy()).isEmpty();
    }

    @Test
    void knowsThatMessengerIsACardToOnePersonAtATime() throws IOException {
        NetworkProfile messenger = shipped("messenger");

        assertThat(messenger.lifecycle()).isEqualTo(Lifecycle.ACTIVE);
        assertThat(messenger.reconciliation()).isEqualTo(ReconciliationClass.NONE);
        assertThat(messenger.card()).isEqualTo(new CardRules(LinkPlacement.CARD, true, 191, 100, 80, 0));
        assertThat(messenger.textInCard()).isTrue();
        assertThat(messenger.image()).isEmpty();
        assertThat(messenger.cardImage().map(MediaLimit::maxBytes)).contains(8_000_000L);
        assertThat(messenger.fetchesPictures()).isTrue();
        assertThat(messenger.oneByOne()).isTrue();
        assertThat(messenger.fact("recipients.most")).contains("50");
        assertThat(shipped("linkedin").textInCard()).isFalse();
        assertThat(shipped("linkedin").oneByOne()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"instagram, true, 4:5 to 191:100", "pinterest, true, any", "x, false, any", "threads, false, any"})
    void knowsWhereAPictureMustBeAndItsShapes(String id, boolean needed, String shapes) throws IOException {
        NetworkProfile profile = shipped(id);

        assertThat(profile.needsPicture()).isEqualTo(needed);
        assertThat(profile.image()
                        .flatMap(MediaLimit::ratios)
                        .map(ratios -> ratios.narrowest() + " to " + ratios.widest())
                        .orElse("any"))
                .isEqualTo(shapes);
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
            assertThat(fact.checkedOn()).isBetween(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 23));
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
                                        at(
                                                "4:1: unknown key 'lifecicle'; known here: sources, id, name, lifecycle,"
                                                        + " text, card, images, cardImage, reconciliation, hosts, recipients, reactions, edits, video, poll, thread, apiVersion, lifecycleWhy, apiVersionEnds, prices, quotas, byHand, facts"),
                                        at("16:11: 'value' is '0'; it takes a whole number from 1 to 1000000"),
                                        at("16:21: 'hearsay' is not among the file's sources"),
                                        at("18:3: 'confidence' is missing"),
                                        at("18:3: 'source' is missing")));
    }

    @Test
    void knowsWhereWordsCanBeChanged() throws IOException {
        assertThat(shipped("mastodon").editsWords()).isTrue();
        assertThat(shipped("facebook").editsWords()).isTrue();
        assertThat(shipped("x").editsWords()).isFalse();
        assertThat(shipped("bluesky").editsWords()).isFalse();
        assertThat(shipped("instagram").editsWords()).isFalse();
    }

    @Test
    void knowsWhereThreadsAre() throws IOException {
        assertThat(shipped("threads").maxParts()).isEqualTo(25);
        assertThat(shipped("x").maxParts()).isEqualTo(25);
        assertThat(shipped("bluesky").maxParts()).isEqualTo(25);
        assertThat(shipped("mastodon").maxParts()).isEqualTo(25);
        assertThat(shipped("facebook").maxParts()).isEqualTo(1);
    }

    @Test
    void knowsHowAPersonPostsOnEveryLivingNetworkButMastodonWhichHasManyServers() throws IOException {
        List<String> ids;
        try (var files = Files.list(NETWORKS)) {
            ids = files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .toList();
        }
        for (String id : ids) {
            NetworkProfile profile = shipped(id);
            boolean known = profile.byHand().compose().isPresent()
                    && !profile.byHand().hosts().isEmpty();
            assertThat(known)
                    .as(profile.name())
                    .isEqualTo(profile.lifecycle() != Lifecycle.RETIRED
                            && !profile.id().value().equals("mastodon"));
        }
        String file = Files.readString(NETWORKS.resolve("x.yaml")).replace("https://x.com/intent", "x.com/intent");
        assertThatThrownBy(() -> read("x", file))
                .hasMessageContaining(
                        "'compose' is 'x.com/intent/post?text={text}'; it takes an address that begins with https://");
    }

    @Test
    void knowsTheVersionOfLinkedInAndItsEnd() throws IOException {
        assertThat(shipped("linkedin").apiVersion()).contains("202609");
        assertThat(shipped("linkedin").apiVersionEnds()).contains(LocalDate.of(2027, 9, 15));
        assertThat(shipped("x").apiVersion()).isEmpty();
        assertThat(shipped("x").apiVersionEnds()).isEmpty();
    }

    @Test
    void knowsWhatXBillsAndThatTheOthersAreFree() throws IOException {
        Prices prices = Prices.of(shipped("x")).orElseThrow();

        assertThat(prices).hasToString("Prices[post=0.015 USD, linked=0.20 USD, picture=0.015 USD, altText=0.005 USD]");
        for (String free : List.of("bluesky", "mastodon", "facebook", "linkedin", "viadeo")) {
            assertThat(Prices.of(shipped(free))).as(free).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "x, 100 in PT15M of ACCOUNT; 10000 in PT24H of APP",
        "bluesky, 1666 in PT1H of ACCOUNT; 11666 in PT24H of ACCOUNT",
        "instagram, 50 in PT24H of ACCOUNT",
        "threads, 250 in PT24H of ACCOUNT",
        "linkedin, 150 in PT24H of ACCOUNT",
        "mastodon, 300 in PT3H of ACCOUNT",
        "youtube, 100 in PT24H of APP",
        "telegram, 20 in PT1M of ACCOUNT",
        "facebook, ''"
    })
    void knowsHowManyPostsANetworkTakes(String id, String quotas) throws IOException {
        assertThat(Quota.of(shipped(id)).stream()
                        .map(quota -> quota.posts() + " in " + quota.within() + " of " + quota.of())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(quotas);
    }

    @Test
    void refusesPricesAndQuotasThatSayNothing() throws IOException {
        String file = Files.readString(NETWORKS.resolve("x.yaml"))
                .replace("post: {value: 0.015 USD", "post: {value: cheap")
                .replace("linked: {value: 0.20 USD", "linked: {value: 0.20 EUR")
                .replace("{value: 100, within: PT15M, of: account", "{value: 0, within: PT0S, of: everybody");

        assertThatThrownBy(() -> read("x", file))
                .hasMessageContaining("'post' is 'cheap'; it takes an amount and a currency, as in 0.015 USD")
                .hasMessageContaining("the prices [0.20 EUR, 0.015 USD, 0.005 USD] are in several currencies")
                .hasMessageContaining("'value' is '0'; it takes a whole number from 1 to 1000000")
                .hasMessageContaining("'within' is 'PT0S'; it takes a time of at least a minute, as in PT15M or PT24H")
                .hasMessageContaining("'of' is 'everybody'; it takes one of account, app");
        String withoutPost = Files.readString(NETWORKS.resolve("x.yaml")).replaceFirst("  post: .*\n", "");
        assertThatThrownBy(() -> read("x", withoutPost))
                .hasMessageContaining("'post' is missing: the price of a post with nothing else");
    }

    @Test
    void sourcesSayHowLongTheirFactsAreGood() throws IOException {
        NetworkProfile x = shipped("x");
        LocalDate halfAYear = LocalDate.of(2027, 5, 22);

        assertThat(x.staleFacts(halfAYear)).isEmpty();
        assertThat(x.staleFacts(halfAYear.plusDays(1)))
                .extracting(SourcedFact::name)
                .containsExactly(
                        "prices.post",
                        "prices.linked",
                        "prices.picture",
                        "prices.altText",
                        "cashtags in a self-serve post");
        assertThat(shipped("bluesky").staleFacts(LocalDate.of(2027, 11, 22))).isEmpty();
        assertThat(shipped("bluesky").staleFacts(LocalDate.of(2027, 11, 23))).isNotEmpty();
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
