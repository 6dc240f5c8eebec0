package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.text.Sentences;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.ToneChecker;
import dev.socialpublisher.tone.kinds.StandardKinds;
import dev.socialpublisher.variant.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** False alarms: what good journalism makes the shipped charters say, sentence by sentence. */
class MagazineTest {
    private static final Path ARTICLES = Path.of("../support/dev-host/src/main/resources/magazine/articles");

    private static final LightModules MODULES = new LightModules(
            List.of(Path.of("../light-modules")), StandardKinds.all(), SettableClock.at("2026-11-22T08:00:00Z"));

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void charterBlocksNextToNothingAndSeldomSpeaks(String language) throws IOException {
        assumeThat(ARTICLES).isDirectory();
        List<String> sentences = sentences(language);
        Charter charter = MODULES.charters().find("magazine-" + language).orElseThrow();
        NetworkProfile profile =
                MODULES.profiles().find(new NetworkId("mastodon")).orElseThrow();

        List<Finding> findings = sentences.stream()
                .flatMap(sentence -> ToneChecker.check(context(sentence, language, profile), charter).stream())
                .toList();
        Map<String, Long> byRule = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.rule().value(), Collectors.counting()));

        assertThat(sentences).hasSizeGreaterThan(150);
        assertThat(findings.stream().filter(finding -> finding.severity() == Severity.ERROR))
                .as("blocking findings in %d sentences", sentences.size())
                .hasSizeLessThanOrEqualTo(sentences.size() / 200);
        assertThat(byRule)
                .as("findings in %d sentences", sentences.size())
                .allSatisfy((rule, count) -> assertThat(count).isLessThanOrEqualTo(sentences.size() / 20));
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
