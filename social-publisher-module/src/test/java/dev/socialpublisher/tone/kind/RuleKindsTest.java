package dev.socialpublisher.tone.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.ToneChecker;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.WaivableBy;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.variant.ComposeSettings;
import dev.socialpublisher.variant.VariantPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleKindsTest {
    private static final NetworkId X = new NetworkId("x");
    private static final NetworkId BLUESKY = new NetworkId("bluesky");

    @Nested
    class Words {
        @ParameterizedTest
        @CsvSource({
            "l'été, Vive l’été ici, l’été",
            "l’été, Vive l'été ici, l'été",
            "été, de l’été., été",
            "dernière chance, la dernière\u00A0chance, dernière\u00A0chance",
            "dernière chance, la dernière\u202Fchance, dernière\u202Fchance",
            "rendez-vous, un rendez\u2011vous, rendez\u2011vous",
            "\u0435ст, так \u0435ст!, \u0435ст"
        })
        void areFoundWhateverTheTypography(String token, String text, String match) {
            assertThat(existence(token, text)).extracting(Finding::match).containsExactly(match);
        }

        @ParameterizedTest
        @CsvSource({"port, Le porte-voix", "port, aéroport", "été, étés", "port, https://a.fr/port"})
        void areNotFoundInsideOthersOrAddresses(String token, String text) {
            assertThat(existence(token, text)).isEmpty();
        }

        @Test
        void obeyCaseUnlessToldOtherwise() {
            ToneRule strict = Rules.rule("t.A", "existence", Map.of("tokens", List.of("été")));
            ToneRule loose = Rules.rule("t.A", "existence", Map.of("tokens", List.of("été"), "ignorecase", true));

            assertThat(Rules.check(strict, Rules.variant("L’ÉTÉ"))).isEmpty();
            assertThat(Rules.check(loose, Rules.variant("L’ÉTÉ"))).hasSize(1);
        }

        private List<Finding> existence(String token, String text) {
            return Rules.check(Rules.rule("t.A", "existence", Map.of("tokens", List.of(token))), Rules.variant(text));
        }
    }

    @Nested
    class Findings {
        @Test
        void carryWhatTheRuleSays() {
            ToneRule rule = Rules.rule(
                    "t.A",
                    "existence",
                    Map.of(
                            "tokens", List.of("foncez"),
                            "message", "Retirez « %s ».",
                            "reason", "Ton calme.",
                            "level", "error",
                            "waivable", "nobody",
                            "action", Map.of("name", "replace", "params", List.of("venez"))));

            assertThat(Rules.check(rule, Rules.variant("Ici, foncez")))
                    .containsExactly(new Finding(
                            new RuleId("t.A"),
                            Severity.ERROR,
                            WaivableBy.NOBODY,
                            VariantPart.TEXT,
                            new Span(5, 11),
                            "foncez",
                            "Retirez « foncez ».",
                            "Ton calme.",
                            Optional.of(new Fix("venez", false)),
                            Rules.VERSION));
        }

        @Test
        void leavePerCentSignsAlone() {
            ToneRule rule = Rules.rule(
                    "t.A", "existence", Map.of("tokens", List.of("tout"), "message", "100 % de « %s » : 50 %d"));

            assertThat(Rules.check(rule, Rules.variant("tout")).get(0).message())
                    .isEqualTo("100 % de « tout » : 50 %d");
        }

        @Test
        void standOnlyOnTheRulesNetworks() {
            ToneRule rule =
                    Rules.rule("t.A", "existence", Map.of("tokens", List.of("port"), "networks", List.of("bluesky")));

            assertThat(Rules.check(rule, Rules.variant("port"))).isEmpty();
        }

        @Test
        void skipExceptions() {
            ToneRule rule = Rules.rule(
                    "t.A",
                    "existence",
                    Map.of("tokens", List.of("digitale"), "exceptions", List.of("empreinte digitale")));

            assertThat(Rules.check(rule, Rules.variant("L’Empreinte digitale, une révolution digitale")))
                    .extracting(Finding::span)
                    .containsExactly(new Span(37, 45));
        }

        @Test
        void areOrderedByPartAndPlaceAndBounded() {
            ToneRule a = Rules.rule("t.A", "existence", Map.of("tokens", List.of("a"), "level", "suggestion"));
            ToneRule b = Rules.rule("t.B", "existence", Map.of("tokens", List.of("b"), "level", "error"));
            ToneRule[] many = IntStream.range(0, 10)
                    .mapToObj(i -> Rules.rule("t.M" + i, "existence", Map.of("tokens", List.of("a"))))
                    .toArray(ToneRule[]::new);

            assertThat(check("b a b", a, b)).extracting(Finding::match).containsExactly("b", "a", "b");
            assertThat(check("a ".repeat(300), many)).hasSize(ToneChecker.MAX_FINDINGS);
            assertThat(check("a ".repeat(300), a)).hasSize(50);
        }

        private List<Finding> check(String text, ToneRule... rules) {
            return ToneChecker.check(
                    CheckContext.of(Rules.variant(text), Rules.profile(), Optional.empty(), Occasion.UNKNOWN),
                    Rules.charter(rules));
        }
    }

    @Nested
    class Substitution {
        @Test
        void keepsTheCapitalAndNamesAllReplacements() {
            ToneRule rule = Rules.rule(
                    "t.A",
                    "substitution",
                    Map.of("ignorecase", true, "message", "%s, pas %s", "swap", Map.of("process", "procédé|démarche")));

            Finding finding =
                    Rules.check(rule, Rules.variant("Process nouveau")).get(0);

            assertThat(finding.message()).isEqualTo("Procédé / Démarche, pas Process");
            assertThat(finding.fix()).contains(new Fix("Procédé", false));
        }

        @Test
        void fillsComposeSettingsWithSafeWords() {
            ToneRule safe =
                    Rules.rule("t.A", "substitution", Map.of("fix", "safe", "swap", Map.of("clef", "clé", "x+", "y")));
            ToneRule offered = Rules.rule("t.B", "substitution", Map.of("swap", Map.of("live", "direct")));

            assertThat(Rules.charter(safe, offered).settingsFor(X).replacements())
                    .isEqualTo(Map.of("clef", "clé"));
        }
    }

    @Nested
    class Limit {
        private final Map<String, Object> hashtags =
                Map.of("of", "hashtags", "level", "error", "networks", Map.of("x", 1, "bluesky", 3));

        @Test
        void pointsAtEveryHashtagTooMany() {
            List<Finding> findings =
                    Rules.check(Rules.rule("t.H", "limit", hashtags), Rules.variant("", "Mer", "Port", "Criée"));

            assertThat(findings).extracting(Finding::match).containsExactly("#Port", "#Criée");
            assertThat(findings).extracting(Finding::span).containsExactly(new Span(5, 10), new Span(11, 17));
            assertThat(findings).allMatch(finding -> finding.part() == VariantPart.HASHTAGS);
        }

        @Test
        void isTheOnePlaceThatComposingObeys() {
            ToneRule rule = Rules.rule("t.H", "limit", hashtags);

            assertThat(Rules.charter(rule).settingsFor(X).maxHashtags()).isEqualTo(1);
            assertThat(Rules.charter(rule).settingsFor(BLUESKY).maxHashtags()).isEqualTo(3);
            assertThat(Rules.charter(rule)
                            .settingsFor(new NetworkId("mastodon"))
                            .maxHashtags())
                    .isEqualTo(ComposeSettings.ANY_NUMBER);
        }

        @Test
        void countsLengthAsTheNetworkDoesWithHashtags() {
            ToneRule rule = Rules.rule("t.L", "limit", Map.of("of", "length", "max", 9, "message", "%s sur %s"));

            assertThat(Rules.check(rule, Rules.variant("abcd", "Mer")).get(0).message())
                    .isEqualTo("10 sur 9");
            assertThat(Rules.check(rule, Rules.variant("abc", "Mer"))).isEmpty();
            assertThat(Rules.charter(rule).settingsFor(X).maxLength()).isEqualTo(9);
        }

        @Test
        void differsBySectionOfTheArticle() {
            ToneRule rule = Rules.rule(
                    "t.H", "limit", Map.of("of", "hashtags", "max", 3, "sections", Map.of("Économie & mer", 1)));

            assertThat(inSection("economie-mer", rule))
                    .extracting(Finding::match)
                    .containsExactly("#Port", "#Criée");
            assertThat(inSection("Culture", rule)).isEmpty();
            assertThat(Rules.charter(rule)
                            .settingsFor(X, Optional.of("économie & mer"))
                            .maxHashtags())
                    .isEqualTo(1);
            assertThat(rule.description().settings())
                    .containsEntry("max", "3")
                    .containsEntry("max in economie-mer", "1");
        }

        @Test
        void appliesInTheListedSectionsOnly() {
            ToneRule rule =
                    Rules.rule("t.H", "limit", Map.of("of", "hashtags", "max", 0, "sections", List.of("Culture")));

            assertThat(inSection("culture", rule)).hasSize(3);
            assertThat(inSection("Économie", rule)).isEmpty();
            assertThat(Rules.check(rule, Rules.variant("", "Mer"))).isEmpty();
            assertThat(Rules.charter(rule).settingsFor(X).maxHashtags()).isEqualTo(ComposeSettings.ANY_NUMBER);
        }

        private List<Finding> inSection(String section, ToneRule rule) {
            return rule.check(CheckContext.of(
                    Rules.variant("", "Mer", "Port", "Criée"),
                    Rules.profile(),
                    Optional.of(Rules.articleIn(section)),
                    Occasion.UNKNOWN));
        }

        @ParameterizedTest
        @CsvSource({
            "mentions, 'Bonjour @alice et @bob@a.social, pas a@b.fr', 2",
            "links, 'https://a.fr et https://b.fr', 2",
            "question, 'Qui ? Quoi ? https://a.fr?x', 2",
            "emoji, '👍🏽 et 👨‍👩‍👧‍👦', 2",
            "paragraphs, 'un\n\ndeux', 2",
            "sentences, 'Un. Deux ! M. Le Goff arrive.', 3",
            "capitals, 'VENTE FLASH au port, LA CRIÉE SE LÈVE, SNCF', 2"
        })
        void countsWhatItSays(String of, String text, int count) {
            ToneRule none = Rules.rule("t.L", "limit", Map.of("of", of, "max", 0));

            assertThat(Rules.check(none, Rules.variant(text))).hasSize(count);
        }
    }

    @Nested
    class Occurrence {
        @Test
        void countsWithinASentence() {
            ToneRule rule = Rules.rule(
                    "t.O",
                    "occurrence",
                    Map.of("token", "[A-Za-z]", "max", 2, "scope", "sentence", "message", "%s, au plus %s"));

            List<Finding> findings = Rules.check(rule, Rules.variant("A b. C d e f. G h."));

            assertThat(findings).extracting(Finding::message).containsExactly("4, au plus 2");
            assertThat(findings).extracting(Finding::span).containsExactly(new Span(9, 10));
        }

        @Test
        void asksForAMinimum() {
            ToneRule rule = Rules.rule("t.O", "occurrence", Map.of("token", "port", "min", 1));

            assertThat(Rules.check(rule, Rules.variant("la mer")))
                    .extracting(Finding::span)
                    .containsExactly(new Span(0, 0));
            assertThat(Rules.check(rule, Rules.variant("le port"))).isEmpty();
        }
    }

    @Nested
    class Capitalization {
        @ParameterizedTest
        @CsvSource({
            "$title, The City That Swims at Six, true",
            "$title, The city that swims at six, false",
            "$sentence, The city that swims at six, true",
            "$sentence, The City That Swims At Six, false",
            "$sentence, À Port-Maël la criée se lève tard, true",
            "$lower, tout bas, true",
            "$lower, Tout bas, false",
            "$upper, TOUT HAUT, true",
            "'[A-Z].*\\.', Une phrase., true",
            "'[A-Z].*\\.', une phrase., false"
        })
        void holds(String match, String text, boolean holds) {
            ToneRule rule = Rules.rule("t.C", "capitalization", Map.of("match", match));

            assertThat(Rules.check(rule, Rules.variant(text)).isEmpty()).isEqualTo(holds);
        }
    }

    @Nested
    class BadPatterns {
        @ParameterizedTest
        @ValueSource(strings = {"(a+)+\\1b", "(a*)*\\1b", ".*.*.*.*=", "(\\w+\\s?)*\\1!"})
        void thatExplodeAreRefused(String pattern) {
            assertThatThrownBy(() -> Rules.rule("t.A", "existence", Map.of("raw", List.of(pattern))))
                    .isInstanceOf(RuleProblems.class)
                    .hasMessageContaining("takes more than 200000 steps");
        }

        /** Unbounded, it would come to the last word in the end. */
        @Test
        void thatPassTheProbeFindNothingWhereTheyTakeTooLong() {
            ToneRule rule = Rules.rule("t.A", "existence", Map.of("raw", List.of("(?:zq+zq+)+(k)\\1|zq$")));

            assertThat(Rules.check(rule, Rules.variant("zq".repeat(10)))).hasSize(1);
            assertThat(Rules.check(rule, Rules.variant("zq".repeat(2_000)))).isEmpty();
        }

        @Test
        void areToldAllAtOnce() {
            assertThatThrownBy(() -> Rules.rule(
                            "t.A",
                            "existence",
                            Map.of("tokens", List.of("(", "[a"), "waivable", "editor", "message", "%s %s")))
                    .isInstanceOfSatisfying(
                            RuleProblems.class,
                            refusal -> assertThat(refusal.problems())
                                    .extracting(problem -> problem.message().english())
                                    .containsExactlyInAnyOrder(
                                            "'(' is not a pattern: Unclosed group at sign 2",
                                            "'[a' is not a pattern: Unclosed character class at sign 2",
                                            "'waivable' has a meaning with level error only; this rule never blocks",
                                            "the message has 2 times %s; this kind fills one, with what was found"));
        }
    }

    @Test
    void aNewKindTouchesNothingElse() {
        RuleKind shouting = new RuleKind() {
            @Override
            public String name() {
                return "shouting";
            }

            @Override
            public ToneRule create(RuleDefinition definition) {
                return Rules.rule(definition.id().value(), "limit", Map.of("of", "exclamation", "max", 0));
            }
        };
        RuleDefinition definition = new RuleDefinition(
                new RuleId("t.S"),
                "shouting",
                "s.yml",
                RuleDefinition.Context.NONE,
                Map.of("extends", "shouting"),
                Map.of());

        ToneRule rule = new RuleKinds(List.of(shouting)).create(definition);

        assertThat(Rules.check(rule, Rules.variant("Oh !"))).hasSize(1);
    }

    @Test
    void twoKindsOfOneNameAreRefused() {
        assertThatThrownBy(() -> new RuleKinds(List.of(new LimitKind(), new LimitKind())))
                .hasMessage("two rule kinds are called limit");
    }

    @Test
    void aBannedWordIsToldToComposing() {
        ToneRule rule = Rules.rule(
                "t.A",
                "existence",
                Map.of("level", "error", "ignorecase", true, "tokens", List.of("Foncez", "plus que \\d+ jours")));

        assertThat(Rules.charter(rule).settingsFor(X).bannedWords()).containsExactly("foncez");
    }
}
