package dev.socialpublisher.adapter.rulefile.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.tone.RuleDescription;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What French charters say to people is set as it asks them to set their own words. */
class FrenchTypographyTest {
    private static final LightModules MODULES = new LightModules(
            List.of(Path.of("../light-modules")), StandardKinds.all(), SettableClock.at("2026-11-22T08:00:00Z"));

    /** Any other character than the right space before a sign or inside guillemets, and a straight apostrophe. */
    private static final Pattern WRONG =
            Pattern.compile("[^\\u202F;!?][;!?]|[^\\u00A0]:(?=\\s|$)|«[^\\u00A0]|[^\\u00A0]»|\\p{L}'\\p{L}");

    @TestFactory
    Stream<DynamicTest> setsEveryMessageAndReason() {
        List<ToneRule> rules = MODULES.charters().all().stream()
                .filter(charter -> charter.language().getLanguage().equals("fr"))
                .flatMap(charter -> charter.rules().stream())
                .toList();
        assertThat(rules).isNotEmpty();
        return rules.stream()
                .map(ToneRule::description)
                .distinct()
                .map(rule -> DynamicTest.dynamicTest(rule.id().toString(), () -> assertWellSet(rule)));
    }

    @Test
    void knowsWhatIsWrong() {
        assertThat(List.of("Non !", "Non!", "Deux ; trois", "Deux : trois", "« Deux\u00A0»", "«\u00A0Deux »", "l'eau"))
                .allSatisfy(text -> assertThat(text).containsPattern(WRONG));
        assertThat("Deux\u202F! Trois\u202F; «\u00A0l’eau\u00A0»\u00A0: non\u202F?")
                .doesNotContainPattern(WRONG);
    }

    private static void assertWellSet(RuleDescription rule) {
        assertThat(rule.message()).as("message in " + rule.source()).doesNotContainPattern(WRONG);
        assertThat(rule.reason()).as("reason in " + rule.source()).doesNotContainPattern(WRONG);
    }
}
