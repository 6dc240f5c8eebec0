package dev.socialpublisher.adapter.rulefile.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.ToneChecker;
import dev.socialpublisher.tone.kinds.StandardKinds;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.variant.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document that says which part of each charter has a rule names them all, and none that is not there. */
class CoverageTest {
    private static final Path COVERAGE = Path.of("../docs/reference/tone/coverage.md");
    private static final Pattern RULE = Pattern.compile("`([A-ZÀ-Ý][\\p{L}]+)`");

    private static final LightModules MODULES = new LightModules(
            List.of(Path.of("../light-modules")), StandardKinds.all(), SettableClock.at("2026-11-22T08:00:00Z"));

    @Test
    void namesEveryShippedRuleAndNoOther() throws IOException {
        Set<String> named = RULE.matcher(Files.readString(COVERAGE))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).containsExactlyInAnyOrderElementsOf(shipped());
        assertThat(own().count()).isGreaterThanOrEqualTo(150);
        assertThat(Files.readString(COVERAGE)).contains(own().count() + " rules ship");
    }

    @ParameterizedTest
    @CsvSource({"base-fr, magazine-fr", "base-en, magazine-en"})
    void leavesTopicsToTheMagazine(String base, String magazine) {
        assertThat(topicRules(base)).isEmpty();
        assertThat(topicRules(magazine)).isNotEmpty();
    }

    private static Stream<String> topicRules(String charter) {
        return MODULES.charterFolders().lineage(charter).orElseThrow().rules().stream()
                .filter(rule -> rule.kind().equals("scope"))
                .map(rule -> rule.id().value());
    }

    @Test
    void tellsOneFaultOfSpacesOnce() {
        assertThat(told("base-fr", "La  criée se lève  , puis  : trop tard  ?"))
                .extracting(Finding::span)
                .containsExactly(new Span(3, 4), new Span(18, 19), new Span(25, 27), new Span(38, 40));
        assertThat(told("base-en", "The  lamp is green  , then red."))
                .extracting(Finding::span)
                .containsExactly(new Span(4, 5), new Span(19, 20));
    }

    private static List<Finding> told(String charter, String text) {
        Charter checked = MODULES.charters().find(charter).orElseThrow();
        Variant variant = Rules.variant(checked.language(), text);
        return ToneChecker.check(
                CheckContext.of(variant, Rules.profile(), Optional.empty(), Occasion.UNKNOWN), checked);
    }

    private static Set<String> shipped() {
        return own().map(id -> id.replaceFirst(".*\\.", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Rules by the charter that their files belong to, so that inherited ones count once; those that are off, too. */
    private static Stream<String> own() {
        return MODULES.charters().all().stream()
                .map(Charter::id)
                .flatMap(id -> MODULES.charterFolders().lineage(id).orElseThrow().rules().stream())
                .map(rule -> rule.id().value())
                .distinct();
    }
}
