package dev.socialpublisher.languagetool;

import static dev.socialpublisher.tone.testing.Rules.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.article.ArticleRevision;
import dev.socialpublisher.article.PublicAddress;
import dev.socialpublisher.article.ShareMetadata;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.testing.Rules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanguageToolKindTest {
    private static final ToneRule FRENCH = rule(Map.of("language", "fr"));
    private static final ToneRule ENGLISH = rule(Map.of("language", "en-GB"));

    @Test
    void isFoundByTheProduct() {
        assertThat(ServiceLoader.load(RuleKind.class)).hasAtLeastOneElementOfType(LanguageToolKind.class);
    }

    @Test
    void findsFrenchAgreementAtItsPlaceWithAFixThatNobodyAppliesUnasked() {
        String text = "La criée ouvre demain. Les pêcheurs sont parti.";
        assertThat(check(FRENCH, text)).singleElement().satisfies(finding -> {
            assertThat(finding.span().of(text)).contains("parti").doesNotContain("criée");
            assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
            assertThat(finding.message()).isNotBlank().doesNotContain("%s", "<suggestion>");
            assertThat(finding.fix().map(Fix::safe)).contains(false);
        });
    }

    @Test
    void findsEnglishSlips() {
        String text = "She bought a apple at the harbour.";
        List<Finding> findings = check(ENGLISH, text);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).span().of(text)).isEqualTo("a");
        assertThat(findings.get(0).fix().map(Fix::replacement)).contains("an");
    }

    @Test
    void knowsTheSpellingOfTheRegion() {
        assertThat(check(rule(Map.of("language", "en-US")), "The harbour opens early."))
                .isNotEmpty();
        assertThat(check(ENGLISH, "The harbour opens early.")).isEmpty();
    }

    @Test
    void leavesLinksHandlesAndHashtagsAlone() {
        assertThat(check(FRENCH, "La criée ouvre demain #CriéeDuPort @rivagezz https://magazine.example.org/xzqy"))
                .isEmpty();
    }

    @Test
    void keepsSpansRightBehindEmoji() {
        String text = "👩‍👩‍👧‍👦 🐟 Les pêcheurs sont parti.";
        assertThat(check(FRENCH, text))
                .anySatisfy(finding -> assertThat(finding.span().of(text)).contains("parti"));
    }

    @Test
    void takesNamesOfTheArticleForGranted() {
        String text = "Kerguelvenn rouvre sa criée.";
        assertThat(check(FRENCH, text)).isNotEmpty();
        Article article = article("La criée de Kerguelvenn");
        assertThat(FRENCH.check(
                        CheckContext.of(variant(text), Rules.profile(), Optional.of(article), Occasion.UNKNOWN)))
                .isEmpty();
    }

    @Test
    void obeysCategoriesAndRulesThatAreOff() {
        String text = "Les pêcheurs sont parti.";
        assertThat(check(rule(Map.of("language", "fr", "categories", List.of("TYPOS"))), text))
                .isEmpty();
        assertThat(check(rule(Map.of("language", "fr", "categories", List.of("CAT_GRAMMAIRE"))), text))
                .hasSize(1);
    }

    @Test
    void looksAtABoundedLength() {
        String text = "Les pêcheurs sont parti. ".repeat(2_000);
        assertThat(check(FRENCH, text))
                .isNotEmpty()
                .allSatisfy(
                        finding -> assertThat(finding.span().end()).isLessThanOrEqualTo(LanguageToolRule.MAX_LENGTH));
    }

    @Test
    void survivesTornText() {
        assertThat(check(FRENCH, "\uD83D La criée \uDC00 ouvre. " + "(".repeat(500)))
                .isNotNull();
    }

    @Test
    void answersTheSameFromSeveralThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Finding>> call = () -> check(FRENCH, "Les pêcheurs sont parti.");
            for (Future<List<Finding>> answer :
                    threads.invokeAll(IntStream.range(0, 12).mapToObj(i -> call).toList())) {
                assertThat(answer.get()).hasSize(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void refusesAnUnknownLanguage() {
        assertThatThrownBy(() -> rule(Map.of("language", "pt")))
                .isInstanceOfSatisfying(RuleProblems.class, problems -> {
                    assertThat(problems.problems().get(0).message().english())
                            .isEqualTo("'language' is 'pt'; it takes one of en-GB, en-US, fr");
                    assertThat(problems.problems().get(0).message().french())
                            .isEqualTo(
                                    "«\u00a0language\u00a0» vaut «\u00a0pt\u00a0»\u202f; valeurs admises\u00a0: en-GB, en-US, fr");
                });
    }

    @Test
    void refusesACategoryThatIsNotThere() {
        assertThatThrownBy(() -> rule(Map.of("language", "fr", "categories", List.of("GRAMAIRE"))))
                .isInstanceOfSatisfying(
                        RuleProblems.class,
                        problems -> assertThat(
                                        problems.problems().get(0).message().english())
                                .startsWith(
                                        "LanguageTool has no category 'GRAMAIRE' in this language; it has AGREEMENT, "));
    }

    private static List<Finding> check(ToneRule rule, String text) {
        return Rules.check(rule, variant(text));
    }

    private static Article article(String title) {
        ArticleKey key = new ArticleKey("rivages", "rivages", "uuid", Locale.FRENCH);
        return new Article(
                new ArticleRef(key, new ArticleRevision("0".repeat(64))),
                title,
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                ShareMetadata.NONE,
                new PublicAddress("", Optional.empty(), List.of()),
                Optional.empty());
    }

    private static ToneRule rule(Map<String, Object> keys) {
        Map<String, Object> values = new LinkedHashMap<>(keys);
        values.put("extends", "languagetool");
        values.put("message", "%s");
        values.put("level", "suggestion");
        return new LanguageToolKind()
                .create(new RuleDefinition(
                        new RuleId("t.Langue"), "languagetool", "rule.yml", Rules.context(), values, Map.of()));
    }
}
