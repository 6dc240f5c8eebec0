package dev.socialpublisher.adapter.rulefile.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.text.Sentences;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.ToneChecker;
import dev.socialpublisher.tone.kinds.StandardKinds;
import dev.socialpublisher.tone.offer.Offer;
import dev.socialpublisher.tone.offer.OfferedCandidates;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.compose.Composition;
import dev.socialpublisher.variant.compose.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** False alarms: what good journalism, and what is composed of it, makes the shipped charters say. */
class MagazineTest {
    private static final Path COVERAGE = Path.of("../docs/reference/tone/coverage.md");
    private static final Path ARTICLES = Path.of("../support/dev-host/src/main/resources/magazine/articles");

    /** Where volunteers announce themselves: an article may print it, and a post is rightly held back. */
    private static final String PRINTED_NUMBER = "02 61 91 04 27";

    /** The magazine says « vous » to its readers, that voice « tu »: it is right to be told so. */
    private static final RuleId ADDRESS = new RuleId("base-fr.Adresse");

    private static final LightModules MODULES = new LightModules(
            List.of(Path.of("../light-modules")), StandardKinds.all(), SettableClock.at("2026-11-22T08:00:00Z"));

    @ParameterizedTest
    @ValueSource(strings = {"base-fr", "magazine-fr", "base-en", "magazine-en"})
    void blocksNothingOfTheMagazineAndSeldomWarns(String id) throws IOException {
        assumeThat(ARTICLES).isDirectory();
        Charter charter = MODULES.charters().find(id).orElseThrow();
        String language = charter.language().getLanguage();
        NetworkProfile mastodon =
                MODULES.profiles().find(new NetworkId("mastodon")).orElseThrow();
        List<String> sentences = sentences(language);

        List<Finding> findings = sentences.stream()
                .flatMap(sentence -> ToneChecker.check(context(sentence, language, mastodon), charter).stream())
                .filter(finding -> !finding.match().replace('\u00A0', ' ').equals(PRINTED_NUMBER))
                .toList();

        assertThat(sentences).hasSizeGreaterThan(150);
        assertRare("written", new Alarms(id, words(String.join(" ", sentences)), findings));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base-fr",
                "magazine-fr",
                "voix-audacieuse",
                "voix-glamour",
                "voix-savante",
                "base-en",
                "magazine-en"
            })
    void seldomWarnsOfWhatIsOffered(String id) throws IOException {
        assumeThat(ARTICLES).isDirectory();
        Charter charter = MODULES.charters().find(id).orElseThrow();
        List<Finding> findings = new ArrayList<>();
        int words = 0;
        for (Article article : Samples.all()) {
            Composition composition = new Composition(article);
            if (article.ref()
                    .key()
                    .locale()
                    .getLanguage()
                    .equals(charter.language().getLanguage())) {
                for (String network : List.of("x", "linkedin", "mastodon", "facebook")) {
                    for (Offer offer : offers(composition, article, network, charter)) {
                        offer.findings().stream()
                                .filter(finding -> !id.equals("voix-audacieuse")
                                        || !finding.rule().equals(ADDRESS))
                                .forEach(findings::add);
                        words += words(offer.candidate().variant().text());
                    }
                }
            }
        }
        assertRare("offered", new Alarms(id, words, findings));
    }

    /** What a charter says of a number of words. */
    private record Alarms(String charter, int words, List<Finding> findings) {
        long of(Severity severity) {
            return findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }

        /** As docs/reference/tone/coverage.md has it. */
        String line(String texts) {
            double inThreeHundred = of(Severity.WARNING) * 300.0 / words;
            return String.format(
                    Locale.ROOT,
                    "| `%s` | %s | %d | %d | %d | %.2f |",
                    charter,
                    texts,
                    words,
                    of(Severity.ERROR),
                    of(Severity.WARNING),
                    inThreeHundred);
        }
    }

    private static void assertRare(String texts, Alarms alarms) throws IOException {
        assertThat(alarms.words()).isGreaterThan(1000);
        assertThat(alarms.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(alarms.of(Severity.WARNING) * 300)
                .as("%s: %s", alarms.line(texts), alarms.findings())
                .isLessThan(alarms.words());
        assertThat(Files.readString(COVERAGE))
                .as("measured now, to be written down")
                .contains(alarms.line(texts));
    }

    private static List<Offer> offers(Composition composition, Article article, String network, Charter charter) {
        NetworkProfile profile = MODULES.profiles().find(new NetworkId(network)).orElseThrow();
        return new OfferedCandidates(charter, profile, Optional.of(article), Occasion.UNKNOWN)
                .from(composition.candidates(
                        profile,
                        MODULES.recipes().find(profile.id()).orElseThrow(),
                        charter.settingsFor(profile.id(), article.section())))
                .offers();
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }

    private static CheckContext context(String sentence, String language, NetworkProfile profile) {
        return CheckContext.of(
                new Variant(
                        profile.id(),
                        Locale.forLanguageTag(language),
                        sentence,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                profile,
                Optional.empty(),
                Occasion.UNKNOWN);
    }

    private static List<String> sentences(String language) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.sorted().toList()) {
                YamlFile article = YamlFile.parse(file.getFileName().toString(), Files.readAllBytes(file));
                if (article.values().get(language) instanceof Map<?, ?> texts) {
                    for (String key : List.of("title", "lead", "body")) {
                        found.addAll(sentences(String.valueOf(texts.get(key)), Locale.forLanguageTag(language)));
                    }
                }
            }
        }
        return found;
    }

    private static List<String> sentences(String html, Locale locale) {
        return Stream.of(html.split("</?(?:p|h\\d|li|ul|ol|blockquote|br|dt|dd|dl)[^>]*>"))
                .map(block -> block.replaceAll("<[^>]+>", "")
                        .replace("&nbsp;", "\u00A0")
                        .replace("&amp;", "&")
                        .replaceAll("\\s*\\n\\s*", " ")
                        .strip())
                .filter(block -> !block.isEmpty())
                .flatMap(block -> Sentences.split(block, locale).stream().map(span -> span.of(block)))
                .toList();
    }
}
