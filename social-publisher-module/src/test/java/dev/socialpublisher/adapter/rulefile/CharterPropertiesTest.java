package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.ToneChecker;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.example.Example;
import dev.socialpublisher.tone.example.RuleExamples;
import dev.socialpublisher.tone.kinds.StandardKinds;
import dev.socialpublisher.tone.testing.GeneratedTexts;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantPart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every shipped charter on any text: examples of its rules, taken apart and put together at random. */
class CharterPropertiesTest {
    private static final Path SHIPPED = Path.of("../light-modules");
    private static final int ROUNDS = 40;

    private static final LightModules MODULES =
            new LightModules(List.of(SHIPPED), StandardKinds.all(), SettableClock.at("2026-11-22T08:00:00Z"));

    static List<Charter> charters() {
        return MODULES.charters().all();
    }

    @ParameterizedTest
    @MethodSource("charters")
    void findsPlacesThatLieInsideTheText(Charter charter) throws Exception {
        for (Variant variant : variants(charter)) {
            for (Finding finding : run(charter, variant).findings()) {
                String text = CheckedText.textOf(variant, finding.part());
                assertThat(finding.span().end()).as("%s", finding).isLessThanOrEqualTo(text.length());
                if (finding.span().length() > 0) {
                    assertThat(finding.match()).isEqualTo(finding.span().of(text));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charters")
    void saysTheSameAgainAndInAnyOrderOfRules(Charter charter) throws Exception {
        List<ToneRule> shuffled = new ArrayList<>(charter.rules());
        Collections.shuffle(shuffled, new Random(20261122));
        Charter other = new Charter(
                charter.id(),
                charter.title(),
                charter.version(),
                charter.language(),
                charter.about(),
                shuffled,
                charter.defaults(),
                charter.settings());
        for (Variant variant : variants(charter)) {
            assertThat(run(charter, variant)).isEqualTo(run(charter, variant)).isEqualTo(run(other, variant));
        }
    }

    @ParameterizedTest
    @MethodSource("charters")
    void staysWithinItsBounds(Charter charter) throws Exception {
        List<Variant> variants = new ArrayList<>(variants(charter));
        String megabyte = variants.get(0).text() + " ";
        variants.add(variants.get(0).withText(megabyte.repeat(1_000_000 / megabyte.length() + 1), List.of()));
        variants.add(variants.get(0).withText("(".repeat(1_000_000), List.of()));
        variants.add(variants.get(0).withText("\uD83D".repeat(100_000), List.of()));
        variants.add(variants.get(0).withText("« ".repeat(500_000), List.of()));
        for (Variant variant : variants) {
            ToneChecker.Outcome outcome = run(charter, variant);
            assertThat(outcome.findings()).hasSizeLessThanOrEqualTo(ToneChecker.MAX_FINDINGS);
            assertThat(outcome.notChecked()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("charters")
    void removesAFindingByItsFixAndAddsNoError(Charter charter) throws Exception {
        int applied = 0;
        for (Variant variant : variants(charter)) {
            List<Finding> before = run(charter, variant).findings();
            for (Finding finding : before) {
                Optional<Fix> fix = finding.fix().filter(any -> finding.part() == VariantPart.TEXT);
                if (fix.isPresent() && before.size() < ToneChecker.MAX_FINDINGS) {
                    String fixed = fixed(variant.text(), finding, fix.get());
                    List<Finding> after =
                            run(charter, variant.withText(fixed, List.of())).findings();
                    assertThat(like(finding, after))
                            .as("%s on '%s' with '%s'", finding.rule(), variant.text(), fix.get())
                            .isLessThan(like(finding, before));
                    assertThat(errors(after))
                            .as("errors after %s on '%s' with '%s'", finding.rule(), variant.text(), fix.get())
                            .isLessThanOrEqualTo(errors(before));
                    applied++;
                }
            }
        }
        assertThat(applied).isGreaterThan(9);
    }

    private static String fixed(String text, Finding finding, Fix fix) {
        return text.substring(0, finding.span().start())
                + fix.replacement()
                + text.substring(finding.span().end());
    }

    private static long like(Finding finding, List<Finding> all) {
        return all.stream()
                .filter(other -> other.rule().equals(finding.rule()) && other.part() == finding.part())
                .count();
    }

    private static long errors(List<Finding> all) {
        return all.stream().filter(Finding::blocks).count();
    }

    private static ToneChecker.Outcome run(Charter charter, Variant variant) {
        return ToneChecker.run(
                CheckContext.of(
                        variant,
                        MODULES.profiles().find(variant.network()).orElseThrow(),
                        Optional.empty(),
                        Occasion.UNKNOWN),
                charter);
    }

    private static List<Variant> variants(Charter charter) throws Exception {
        List<String> examples = new ArrayList<>();
        for (ToneRule rule : charter.rules()) {
            RuleExamples read =
                    RuleExamples.read(YamlFile.parse(rule.id().value(), Files.readAllBytes(examplesOf(rule)))
                            .fields());
            Stream.concat(read.triggers().stream(), read.passes().stream())
                    .map(Example::text)
                    .filter(text -> !text.isBlank())
                    .forEach(examples::add);
        }
        Collections.shuffle(examples, new Random(20261122));
        GeneratedTexts texts = new GeneratedTexts(new Random(20261122), examples);
        return Stream.concat(
                        examples.stream().limit(ROUNDS),
                        Stream.generate(texts::next).limit(ROUNDS))
                .map(text -> new Variant(
                        new NetworkId("mastodon"),
                        charter.language(),
                        text,
                        List.of("Mer"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .toList();
    }

    /** A charter inherits rules: their examples stand beside the file, by the id's charter. */
    private static Path examplesOf(ToneRule rule) {
        String[] id = rule.id().value().split("\\.", 2);
        return SHIPPED.resolve(ModuleFiles.MODULE).resolve("charters/%s/rules/%s.examples.yml".formatted(id[0], id[1]));
    }
}
