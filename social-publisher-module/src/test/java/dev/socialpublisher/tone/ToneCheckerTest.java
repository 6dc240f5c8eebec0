package dev.socialpublisher.tone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.literal.Triggers;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.tone.text.StepBudget;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantPart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ToneCheckerTest {
    @Test
    void runsARuleOnlyWhereOneOfItsWordsStands() {
        CountingRule rule = new CountingRule(Triggers.anyOf(Set.of("promo", "solde")));
        Charter charter = Rules.charter(rule);

        check(Rules.variant("Rien à vendre"), charter);
        assertThat(rule.checks).hasValue(0);

        check(Rules.variant("Les SOLDES"), charter);
        check(Rules.variant("Rien", "#promo"), charter);
        assertThat(rule.checks).hasValue(2);
    }

    @Test
    void runsARuleWithoutWordsAlways() {
        CountingRule rule = new CountingRule(Triggers.ALWAYS);

        check(Rules.variant("Rien"), Rules.charter(rule));

        assertThat(rule.checks).hasValue(1);
    }

    @Test
    void leavesOutNoRuleThatWouldFindSomething() {
        List<ToneRule> rules = rules();
        Charter charter = Rules.charter(rules.toArray(ToneRule[]::new));
        Variant variant =
                Rules.variant("Cliquez ici pour l’offre du du jour, dernière chance CHANCE", "Offre", "Promo");

        List<Finding> one = new ArrayList<>();
        rules.forEach(rule -> one.addAll(Rules.check(rule, variant)));

        assertThat(check(variant, charter).findings()).hasSize(7).containsExactlyInAnyOrderElementsOf(one);
    }

    @Test
    void saysTheSameInAnyOrderOfRules() {
        Variant variant = Rules.variant("Cliquez ici pour l’offre du du jour, dernière chance " + "offre ".repeat(300));
        ToneChecker.Outcome first = check(variant, Rules.charter(rules().toArray(ToneRule[]::new)));
        Random random = new Random(20261122);
        for (int round = 0; round < 20; round++) {
            List<ToneRule> shuffled = new ArrayList<>(rules());
            Collections.shuffle(shuffled, random);
            assertThat(check(variant, Rules.charter(shuffled.toArray(ToneRule[]::new))))
                    .isEqualTo(first);
        }
    }

    @Test
    void namesRulesThatRanOutOfBudget() {
        Charter charter = Rules.charter(
                Rules.rule("t.Slow", "existence", Map.of("raw", List.of("a[^b]*c"))),
                Rules.rule("t.Quick", "existence", Map.of("tokens", List.of("mot"))));

        ToneChecker.Outcome outcome = check(Rules.variant("mot " + "a ".repeat(5_000) + "b c"), charter);

        assertThat(outcome.notChecked()).containsExactly("t.Slow");
        assertThat(outcome.findings()).extracting(Finding::rule).containsExactly(new RuleId("t.Quick"));
    }

    /** The budget is the check's, not each rule's: which rules it covers depends on their names, not on their order. */
    @Test
    void sharesOneBudgetAmongAllRules() {
        List<ToneRule> rules = IntStream.range(0, 300)
                .mapToObj(i -> Rules.rule("t.Slow" + (1_000 + i), "existence", Map.of("raw", List.of("a[^b]*c" + i))))
                .toList();
        Variant variant = Rules.variant("a ".repeat(5_000) + "b "
                + IntStream.range(0, 300).mapToObj(i -> "c" + i + "b").toList());
        CheckContext context = context(variant);

        List<ToneRule> shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, new Random(20261122));
        ToneChecker.Outcome outcome = check(variant, Rules.charter(rules.toArray(ToneRule[]::new)));

        assertThat(outcome.notChecked()).hasSize(300);
        assertThat(check(variant, Rules.charter(shuffled.toArray(ToneRule[]::new))))
                .isEqualTo(outcome);
        rules.forEach(rule -> rule.check(context));
        assertThat(context.checked().budget().allowance(Integer.MAX_VALUE)).isZero();
        assertThat(context.checked().budget().spent())
                .isBetween(StepBudget.WHOLE_CHECK, StepBudget.WHOLE_CHECK + 1_000);
    }

    @Test
    void keepsThoseThatBlockAmongTooMany() {
        Charter charter = Rules.charter(
                Rules.rule("t.A", "existence", Map.of("tokens", List.of("a"))),
                Rules.rule("t.B", "existence", Map.of("tokens", List.of("b"))),
                Rules.rule("t.C", "existence", Map.of("tokens", List.of("c"))),
                Rules.rule("t.D", "existence", Map.of("tokens", List.of("d"))),
                Rules.rule("t.E", "existence", Map.of("tokens", List.of("e"), "level", "error")));

        List<Finding> findings =
                check(Rules.variant("a b c d e ".repeat(50)), charter).findings();

        assertThat(findings).hasSize(ToneChecker.MAX_FINDINGS);
        assertThat(findings).filteredOn(Finding::blocks).hasSize(50);
    }

    private static List<ToneRule> rules() {
        return List.of(
                Rules.rule("t.Click", "existence", Map.of("tokens", List.of("cliquez ici"), "ignorecase", true)),
                Rules.rule(
                        "t.Chance",
                        "existence",
                        Map.of("tokens", List.of("(?:dernière|ultime) chance", "chance"), "ignorecase", true)),
                Rules.rule("t.Offer", "substitution", Map.of("swap", Map.of("offre du", "idée du"))),
                Rules.rule("t.Twice", "repetition", Map.of("ignorecase", true)),
                Rules.rule("t.Often", "occurrence", Map.of("token", "offre", "max", 0)));
    }

    private static ToneChecker.Outcome check(Variant variant, Charter charter) {
        return ToneChecker.run(context(variant), charter);
    }

    private static CheckContext context(Variant variant) {
        return CheckContext.of(variant, Rules.profile(), Optional.empty(), Occasion.UNKNOWN);
    }

    private static final class CountingRule implements ToneRule {
        private final AtomicInteger checks = new AtomicInteger();
        private final Triggers triggers;

        CountingRule(Triggers triggers) {
            this.triggers = triggers;
        }

        @Override
        public RuleId id() {
            return new RuleId("t.Counting");
        }

        @Override
        public RuleDescription description() {
            return new RuleDescription(
                    id(), "counting", Severity.ERROR, WaivableBy.PUBLISHER, "", "", Map.of(), "Counting.yml");
        }

        @Override
        public Triggers triggers() {
            return triggers;
        }

        @Override
        public List<Finding> check(CheckContext context) {
            checks.incrementAndGet();
            return List.of(new Finding(
                    id(),
                    Severity.ERROR,
                    WaivableBy.PUBLISHER,
                    VariantPart.TEXT,
                    new Span(0, 0),
                    "",
                    "m",
                    "",
                    Optional.empty(),
                    "1"));
        }
    }
}
