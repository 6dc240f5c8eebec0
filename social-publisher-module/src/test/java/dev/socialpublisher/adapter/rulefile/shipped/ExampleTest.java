package dev.socialpublisher.adapter.rulefile.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.example.Example;
import dev.socialpublisher.tone.example.ExampleRun;
import dev.socialpublisher.tone.example.RuleExamples;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Inherited ones are held in the charter that their files belong to; those that are off there as they would be. */
    private static Stream<ToneRule> ownRules(Charter charter) {
        Set<RuleId> inForce = charter.rules().stream().map(ToneRule::id).collect(Collectors.toSet());
        RuleDefinition.Context context = new RuleDefinition.Context(
                charter.version(), charter.language(), charter.defaults().address(), Map.of());
        Stream<ToneRule> off = MODULES.charterFolders().lineage(charter.id()).orElseThrow().rules().stream()
                .filter(source -> !inForce.contains(source.id()))
                .map(source -> StandardKinds.all().create(source.definition(context)));
        return Stream.concat(charter.rules().stream(), off)
                .filter(rule -> rule.id().charter().equals(charter.id()));
    }

    private static DynamicTest triggers(Charter charter, ToneRule rule, Example example) {
        return DynamicTest.dynamicTest(rule.id() + " triggers: " + example, () -> {
            assertThat(new ExampleRun(rule, charter.language()).triggers(example, profile(example)))
                    .isEmpty();
            Finding first = rule.check(example.context(charter.language(), profile(example)))
                    .get(0);
            assertThat(first.message()).isNotBlank().doesNotContain("%s");
            assertThat(first.reason()).isNotBlank();
            assertThat(first.charterVersion()).isEqualTo(charter.version());
        });
    }

    private static DynamicTest passes(Charter charter, ToneRule rule, Example example) {
        return DynamicTest.dynamicTest(
                rule.id() + " passes: " + example,
                () -> assertThat(new ExampleRun(rule, charter.language()).passes(example, profile(example)))
                        .isEmpty());
    }

    private static NetworkProfile profile(Example example) {
        return MODULES.profiles().find(example.network()).orElseThrow();
    }

    private static RuleExamples examples(Charter charter, ToneRule rule) {
        String name = rule.id().value().substring(charter.id().length() + 1);
        Path file = SHIPPED.resolve(
                "social-publisher-defaults/charters/%s/rules/%s.examples.yml".formatted(charter.id(), name));
        try {
            return RuleExamples.read(
                    YamlFile.parse(file.toString(), Files.readAllBytes(file)).fields());
        } catch (IOException e) {
            throw new AssertionError("the rule " + rule.id() + " has no examples beside it", e);
        }
    }
}
