package dev.socialpublisher.tone.go;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoPatternTest {
    /** Finds are parted by a bar; what stays as it is says so by its second column. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "(?P<an>\\d{4})-(?P=an) ¦ (?<an>\\d{4})-\\k<an> ¦ 2025-2026 2026-2026 ¦ 2026-2026",
                "(?P<mon_an>\\d+)=\\k<mon_an> ¦ (?<monan>\\d+)=\\k<monan> ¦ 1=2 7=7 ¦ 7=7",
                "(?<a_b>x)(?<ab>y)(?<1>z) ¦ (?<ab>x)(?<gabn1>y)(?<g1n2>z) ¦ xyz ¦ xyz",
                "(?'mot'o)\\k'mot' ¦ (?<mot>o)\\k<mot> ¦ zoo ¦ oo",
                "(?i)salut ¦ (?i)salut ¦ SALUT Salut ¦ SALUT|Salut",
                "(?i:S)alut ¦ (?i:S)alut ¦ salut SALUT ¦ salut",
                "(?s-i)a.b ¦ (?s-i)a.b ¦ aXb AXB ¦ aXb",
                "a(?#une note)b ¦ ab ¦ ab ¦ ab",
                "fin\\z ¦ fin\\z ¦ fin fin ¦ fin",
                "[[:alpha:]]+ ¦ [\\p{Alpha}]+ ¦ né en 1990 ¦ né|en",
                "[[:^alpha:]]+ ¦ [[^\\p{Alpha}]]+ ¦ a1,2b ¦ 1,2",
                "[^[:digit:][:space:]]+ ¦ [^\\p{Digit}\\p{Space}]+ ¦ 12 ab 3 ¦ ab",
                "[[:upper:]][[:lower:]]+ ¦ [\\p{Upper}][\\p{Lower}]+ ¦ Élise et Max ¦ Élise|Max",
                "[[:punct:]] ¦ [[\\p{P}$+<=>^`|~]] ¦ a$b, ¦ $|,",
                "[[:word:]-]+ ¦ [\\w-]+ ¦ a-b c ¦ a-b|c",
                "[[:xdigit:]]{2} ¦ [[0-9A-Fa-f]]{2} ¦ zfF ¦ fF",
                "\\pL+ ¦ \\pL+ ¦ été 12 ¦ été",
                "\\p{Lu} ¦ \\p{Lu} ¦ aÉb ¦ É",
                "\\p{Greek}+ ¦ \\p{IsGreek}+ ¦ alpha αβγ ¦ αβγ",
                "\\p{^Greek}+ ¦ \\P{IsGreek}+ ¦ αab ¦ ab",
                "\\P{^Latin}+ ¦ \\p{IsLatin}+ ¦ αab ¦ ab",
                "[\\p{Cyrillic}a]+ ¦ [\\p{IsCyrillic}a]+ ¦ a да ¦ a|да",
                "\\Qa.b*\\E+ ¦ a\\.b\\*+ ¦ aXb a.b** ¦ a.b**",
                "\\Q(c) ¦ \\(c\\) ¦ (c) ¦ (c)",
                "\\x{1F600} ¦ \\x{1F600} ¦ a😀 ¦ 😀",
                "\\x41\\101 ¦ \\x41\\0101 ¦ AA ¦ AA",
                "(.)\\1 ¦ (.)\\1 ¦ ville ¦ ll",
                "a\\vb ¦ a\\x0Bb ¦ a\u000Bb ¦ a\u000Bb",
                "a[\\b]b ¦ a[\\x08]b ¦ b a\u0008b ¦ a\u0008b",
                "[[(] ¦ [\\[(] ¦ a[b(c ¦ [|(",
                "[]x]+ ¦ [\\]x]+ ¦ ax]b ¦ x]",
                "[^]x]+ ¦ [^\\]x]+ ¦ ab]x ¦ ab",
                "[a&&b]+ ¦ [a\\&\\&b]+ ¦ c&&a ¦ &&a",
                "\\{\\{\\w+\\}\\} ¦ \\{\\{\\w+\\}\\} ¦ {{nom}} ¦ {{nom}}",
                "{{\\w+}} ¦ \\{\\{\\w+}} ¦ {{nom}} ¦ {{nom}}",
                "a{,3} ¦ a\\{,3} ¦ a{,3} ¦ a{,3}",
                "a{2}b{1,}c{0,1} ¦ a{2}b{1,}c{0,1} ¦ aabbb ¦ aabbb",
                "({2}|{3}) ¦ (\\{2}|\\{3}) ¦ {2} {3} ¦ {2}|{3}",
                "(?<=un )mot(?! clé)(?=s) ¦ (?<=un )mot(?! clé)(?=s) ¦ un mots ¦ mot",
                "(?<!très )bien ¦ (?<!très )bien ¦ très bien, bien ¦ bien",
                "(?:a|b)+?c ¦ (?:a|b)+?c ¦ abc ¦ abc",
                "(?>ab|a)c ¦ (?>ab|a)c ¦ abc ac ¦ abc|ac",
                "[\\w.-]+@[\\w-]+ ¦ [\\w.-]+@[\\w-]+ ¦ a.b@c-d ¦ a.b@c-d",
                "\\d+\\s?\\$ ¦ \\d+\\s?\\$ ¦ 12 $ ¦ 12 $"
            })
    void meansTheSameInJava(String go, String java, String text, String finds) {
        assertThat(GoPattern.toJava(go)).isEqualTo(java);
        assertThat(Pattern.compile(java, Pattern.UNICODE_CHARACTER_CLASS)
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toList()))
                .isEqualTo(List.of(finds.split("\\|")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "a\\Cb ¦ 1 ¦ \\C, a single byte, does not exist in Java's patterns",
                "(?U)a+ ¦ 0 ¦ (?U), which makes repeats lazy, is not translated; write *? or +?",
                "(?xi) a b ¦ 0 ¦ the flags (?xi) are not translated; write the pattern without them",
                "(a)(?n)(b) ¦ 3 ¦ the flags (?n) are not translated; write the pattern without them",
                "x[[:vowel:]] ¦ 2 ¦ there is no class [:vowel:]; there are alnum, alpha, ascii, blank, cntrl, digit,"
                        + " graph, lower, print, punct, space, upper, word, xdigit",
                "[a-z-[aeiou]] ¦ 4 ¦ a class taken away from a class is not translated; write the signs that are left",
                "(a)?(?(1)b|c) ¦ 4 ¦ conditions and calls of groups do not exist in Java's patterns",
                "(?P>mot) ¦ 0 ¦ conditions and calls of groups do not exist in Java's patterns",
                "(?<a-b>x) ¦ 0 ¦ groups that undo another one do not exist in Java's patterns"
            })
    void refusesWhatJavaDoesNotHave(String go, int index, String reason) {
        assertThatThrownBy(() -> GoPattern.toJava(go)).isInstanceOfSatisfying(NotTranslated.class, refusal -> {
            assertThat(refusal.reason().english()).isEqualTo(reason);
            assertThat(refusal.reason().french()).isNotBlank().isNotEqualTo(reason);
            assertThat(refusal.index()).isEqualTo(index);
        });
    }

    /** Whatever a person mistypes, the translation ends, and what it answers is a pattern or is refused. */
    @Test
    void endsOnAnything() {
        Random random = new Random(20261122);
        int taken = 0;
        for (int round = 0; round < 50_000; round++) {
            String source = random.ints(random.nextInt(12), 0, 30)
                    .mapToObj(i -> "\\[](){}?<>:'-^&|*+.$QEPpkCa1".substring(i % 28, i % 28 + 1))
                    .collect(Collectors.joining());
            try {
                taken += Pattern.compile(GoPattern.toJava(source)).flags() == 0 ? 1 : 0;
            } catch (NotTranslated | PatternSyntaxException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
        assertThat(taken).isGreaterThan(1_000);
    }
}
