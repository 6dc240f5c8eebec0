package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.rulefile.RuleExamples.Example;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kinds.StandardKinds;
import dev.socialpublisher.variant.Variant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every shipped rule has examples beside it, and they hold. */
class ExampleTest {
    private static final Path SHIPPED = Path.of("../light-modules");

    private static final LightModules MODULES =
            new LightModules(List.of(SHIPPED), StandardKinds.all(), SettableClock.at("2026-11-22T08:00:00Z"));

    @TestFactory
    Stream<DynamicTest> holdsForEveryRule() {
        assertThat(MODULES.problems()).isEmpty();
        return MODULES.charters().all().stream()
                .flatMap(charter -> ownRules(charter).flatMap(rule -> {
                    RuleExamples examples = examples(charter, rule);
                    assertThat(examples.triggers())
                            .as(rule.id() + " has an example that triggers")
                            .isNotEmpty();
                    assertThat(examples.passes())
                            .as(rule.id() + " has an example that passes")
                            .isNotEmpty();
                    return Stream.concat(
                            examples.triggers().stream().map(example -> triggers(charter, rule, example)),
                            examples.passes().stream().map(example -> passes(charter, rule, example)));
                }));
    }

    /** Inherited ones are held in the charter that their files belong to. */
    private static Stream<ToneRule> ownRules(Charter charter) {
        return charter.rules().stream().filter(rule -> rule.id().value().startsWith(charter.id() + "."));
    }

    private static DynamicTest triggers(Charter charter, ToneRule rule, Example example) {
        return DynamicTest.dynamicTest(rule.id() + " triggers: " + example, () -> {
            List<Finding> findings = check(charter, rule, example);
            assertThat(findings).as("%s in '%s'", rule.id(), example).isNotEmpty();
            Finding first = findings.get(0);
            assertThat(first.part()).isEqualTo(example.part());
            example.match().ifPresent(match -> assertThat(first.match()).isEqualTo(match));
            example.span().ifPresent(span -> assertThat(first.span()).isEqualTo(span));
            assertThat(findings).hasSize(example.count().orElse(findings.size()));
            example.fixed()
                    .ifPresent(
                            fixed -> assertThat(fixed(example.text(), findings)).isEqualTo(fixed));
            assertThat(first.message()).isNotBlank().doesNotContain("%s");
            assertThat(first.reason()).isNotBlank();
            assertThat(first.charterVersion()).isEqualTo(charter.version());
        });
    }

    private static DynamicTest passes(Charter charter, ToneRule rule, Example example) {
        return DynamicTest.dynamicTest(
                rule.id() + " passes: " + example,
                () -> assertThat(check(charter, rule, example)).isEmpty());
    }

    private static List<Finding> check(Charter charter, ToneRule rule, Example example) {
        Variant variant = example.variant(charter.language());
        return rule.check(CheckContext.of(
                variant,
                MODULES.profiles().find(new NetworkId(example.network())).orElseThrow(),
                example.article(charter.language()),
                example.occasion()));
    }

    /** From the end, so that earlier spans stay right. */
    private static String fixed(String text, List<Finding> findings) {
        StringBuilder fixed = new StringBuilder(text);
        List<Finding> backwards = new ArrayList<>(findings);
        backwards.sort(Comparator.comparing(Finding::span).reversed());
        for (Finding finding : backwards) {
            fixed.replace(
                    finding.span().start(),
                    finding.span().end(),
                    finding.fix().orElseThrow().replacement());
        }
        return fixed.toString();
    }

    private static RuleExamples examples(Charter charter, ToneRule rule) {
        String name = rule.id().value().substring(charter.id().length() + 1);
        Path file = SHIPPED.resolve(ModuleFiles.MODULE)
                .resolve("charters/%s/rules/%s.examples.yml".formatted(charter.id(), name));
        try {
            return RuleExamples.read(file);
        } catch (IOException e) {
            throw new AssertionError("the rule " + rule.id() + " has no examples beside it", e);
        }
    }
}
