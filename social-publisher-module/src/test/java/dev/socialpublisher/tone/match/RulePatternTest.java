package dev.socialpublisher.tone.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.tone.text.CheckedVariant;
import dev.socialpublisher.variant.VariantPart;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulePatternTest {
    private static final RuleId RULE = new RuleId("t.Rule");

    /** Words are found without a regular expression; the expression that they stand for says what must come out. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsWordsAsTheExpressionWould(boolean ignoreCase) {
        Random random = new Random(20261122);
        int found = 0;
        for (int round = 0; round < 20_000; round++) {
            String words = signs(random, 1 + random.nextInt(3), "aAé'’ -");
            String text = signs(random, random.nextInt(16), "aaAéÉ'’ -_1.\u0301\uD83D");
            CheckedText checked = text(text);
            List<Span> spans =
                    pattern(words, new RulePattern.Mode(true, ignoreCase)).find(checked, RULE);

            assertThat(spans)
                    .as("'%s' in '%s'", words, text)
                    .isEqualTo(expression(CheckedText.fold(words), ignoreCase)
                            .matcher(checked.folded())
                            .results()
                            .map(match -> new Span(match.start(), match.end()))
                            .toList());
            found += spans.size();
        }
        assertThat(found).isGreaterThan(1_000);
    }

    @Test
    void findsTheSameWithAndWithoutAnIndex() {
        RulePattern pattern = pattern("offres? du jour|(?:dernière|ultime) chance", new RulePattern.Mode(true, true));
        String words = "Ultime chance\u202f! L’offre du jour, dernière\u00a0chance.";

        assertThat(pattern.find(text(words), RULE))
                .extracting(span -> span.of(words))
                .containsExactly("Ultime chance", "offre du jour", "dernière\u00a0chance");
    }

    @Test
    void coversAPlaceWithinAPhrase() {
        RulePattern phrase = RulePattern.phrase("carte blanche");

        assertThat(phrase.covers(text("Une Carte blanche ici"), new Span(4, 9), RULE))
                .isTrue();
        assertThat(phrase.covers(text("Une Carte blanche ici"), new Span(4, 18), RULE))
                .isFalse();
        assertThat(phrase.covers(text("Une carte blanches"), new Span(4, 9), RULE))
                .isFalse();
    }

    @Test
    void refusesAMillionOpenParentheses() {
        String source = "(".repeat(1_000_000);

        assertThatThrownBy(() -> pattern(source, new RulePattern.Mode(true, true)))
                .isInstanceOf(RuleProblems.class)
                .hasMessage("r.yml:1:1: '" + "(".repeat(40) + "…' is nested deeper than 100 levels");
    }

    @Test
    void refusesDeepClasses() {
        String source = "[a".repeat(5_000) + "]".repeat(5_000);

        assertThatThrownBy(() -> pattern(source, new RulePattern.Mode(false, true)))
                .isInstanceOf(RuleProblems.class)
                .hasMessageContaining("is nested deeper than 100 levels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(.*)(.*)(.*)(.*)(.*)x",
                "(a+)+\\1b",
                "(?:(a|aa)+)+\\1$",
                "(a*a*a*a*a*)+b",
                "([a-zé]+)*(.)\\2{9}1"
            })
    void refusesCatastrophicExpressions(String source) {
        assertThatThrownBy(() -> pattern(source, new RulePattern.Mode(true, true)))
                .isInstanceOf(RuleProblems.class)
                .hasMessageContaining("takes more than 200000 steps")
                .hasMessageContaining("avoid repeats within repeats");
    }

    @Test
    void readsAVeryLongAlternation() {
        String source = "mot\\d|".repeat(5_000) + "fin\\d";

        assertThat(pattern(source, new RulePattern.Mode(true, true)).find(text("la fin1"), RULE))
                .containsExactly(new Span(3, 7));
    }

    private static RulePattern pattern(String source, RulePattern.Mode mode) {
        Fields keys = Fields.of("r.yml", Map.of("token", source), Map.of());
        RulePattern pattern = RulePattern.compile(keys, "token", keys.text("token"), mode);
        keys.done();
        return pattern;
    }

    private static CheckedText text(String text) {
        return CheckedVariant.of(Rules.variant(text)).text(VariantPart.TEXT);
    }

    private static Pattern expression(String words, boolean ignoreCase) {
        String sign = "[\\p{L}\\p{M}\\p{N}_]";
        int flags =
                Pattern.UNICODE_CHARACTER_CLASS | (ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
        return Pattern.compile("(?<!%1$s)(?:%2$s)(?!%1$s)".formatted(sign, words), flags);
    }

    private static String signs(Random random, int length, String from) {
        return random.ints(length, 0, from.length())
                .mapToObj(i -> String.valueOf(from.charAt(i)))
                .collect(Collectors.joining());
    }
}
