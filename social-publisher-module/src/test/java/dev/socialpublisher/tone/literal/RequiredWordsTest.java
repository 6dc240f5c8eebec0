package dev.socialpublisher.tone.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "foncez; foncez",
                "Vous n'allez pas (?:y croire|voir); \"vous n'allez pas \"",
                "e-?mail; mail",
                "colou?r; colo",
                "a{2}; a",
                "chat|chien; chat,chien",
                "(?:chat|chien)s? de; chat,chien",
                "(?:chat|chien)s? de garde; \" de garde\"",
                "(?<!')e-mail; e-mail",
                "\\d+ jours; \" jours\"",
                "plus que \\d+; \"plus que \"",
                "été+; été",
                "(?i)GRATUIT; gratuit",
                "(?<mot>offre)s; offre",
                "[Oo]ffre; ffre",
                "\\p{L}+ment\\b; ment",
                "(abc|d(?:ef|gh)); abc,ef,gh",
                "une\\.fois; une.fois",
                "𝓐+b; 𝓐",
                "(?>atom)ic; atom",
                "x{0}encore; encore",
                "x{1,3}encore; encore",
                "(mot)\\1; mot"
            })
    void areThoseThatEveryFindHolds(String pattern, String words) {
        assertThat(RequiredWords.of(pattern).triggers().words())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(words.split(",")).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a?",
                "\\d+",
                "chat|",
                "(?:chat)?",
                "(?=chat)",
                "(?!chat)",
                "(?x)c h a t",
                "\\u0041bc",
                "\\Qa|b\\E",
                "[]a]b",
                "a*",
                "(?:a|b?)",
                ".",
                "\\x41bc",
                "[\\Q]\\E]b",
                "(((chat|x?)))"
            })
    void areNoneWhereNothingIsSure(String pattern) {
        assertThat(RequiredWords.of(pattern).triggers()).isEqualTo(Triggers.ALWAYS);
    }

    @Test
    void areNoneBeyondAReasonableDepth() {
        assertThat(RequiredWords.of("(".repeat(1_000_000)).triggers()).isEqualTo(Triggers.ALWAYS);
        assertThat(RequiredWords.of("(".repeat(60) + "chat" + ")".repeat(60)).triggers())
                .isEqualTo(Triggers.ALWAYS);
    }

    /** Two code units a sign: it may be an emoji. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "chat; 8; true",
                "chats?; 10; true",
                "chat|chiens; 12; true",
                "\\bchat$; 8; true",
                "(?<!le )chat(?! noir)(?=.*); 8; true",
                "a{2,3}b; 8; true",
                "(?:ab){3}; 12; true",
                "(?:ab){0}c; 2; true",
                "a.{0,10}b; 24; true",
                "[a-z.,!]\\d\\p{Lu}\\S; 8; true",
                "[^\\s]a; 4; true",
                "[^.\\n]a; 4; true",
                "[^.]a; 4; false",
                "[^.n]a; 4; false",
                "[^.\\\\n]a; 4; false",
                "[a\\s]a; 4; false",
                "[a[^b]]a; 4; false",
                "[a&&b]a; 4; false",
                "a\\sb; 6; false",
                "a\\Wb; 6; false",
                "a\\P{L}b; 6; false",
                "a\\p{Cc}b; 6; false",
                "(?s)a.b; 6; false",
                "(?i)a.b; 6; true",
            })
    void reachesAsFarAsItsSigns(String pattern, int most, boolean inLine) {
        assertThat(RequiredWords.of(pattern).extent()).isEqualTo(new Extent(most, inLine));
    }

    @ParameterizedTest
    @CsvSource({"a.*b, true", "a\\w+b, true", "a{2;}b, true", "(?:ab?)+, true", "a\\s+b, false", "a[^x]*b, false"})
    void hasNoEndWhereAPieceRepeatsAtWill(String pattern, boolean inLine) {
        assertThat(RequiredWords.of(pattern.replace(';', ',')).extent())
                .isEqualTo(new Extent(Extent.UNBOUNDED, inLine));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a)\\1", "(?<x>a)\\k<x>", "a\\X", "\\Ga", "(?x)a", "\\x41bc"})
    void isNotReadWhereNothingIsSure(String pattern) {
        assertThat(RequiredWords.of(pattern).extent()).isEqualTo(Extent.UNKNOWN);
    }

    /** The filter may be too careful, never too strict: wherever the pattern matches, a required word stands. */
    @Test
    void standInEveryTextThatMatches() {
        Random random = new Random(20261122);
        int matched = 0;
        int filtered = 0;
        for (int round = 0; round < 20_000; round++) {
            String source = pattern(random, 3);
            Pattern pattern = Pattern.compile(source, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            Triggers triggers = RequiredWords.of(source).triggers();
            String text = text(random);
            boolean holds = triggers.always() || triggers.words().stream().anyMatch(CaseFold.of(text)::contains);
            if (pattern.matcher(text).find()) {
                matched++;
                assertThat(holds)
                        .as("'%s' finds something in '%s'", source, text)
                        .isTrue();
            }
            filtered += holds ? 0 : 1;
        }
        assertThat(matched).isGreaterThan(2_000);
        assertThat(filtered).isGreaterThan(2_000);
    }

    private static String pattern(Random random, int depth) {
        List<String> atoms = List.of("a", "b", "É", "ç", "\\d", ".", "[ab]", "\\.", "\\b", "^", "$", "i", "K", "İ");
        StringBuilder pattern = new StringBuilder();
        int pieces = 1 + random.nextInt(4);
        for (int i = 0; i < pieces; i++) {
            if (depth > 0 && random.nextInt(4) == 0) {
                String open = List.of("(", "(?:", "(?=", "(?!", "(?<!", "(?>").get(random.nextInt(6));
                // A look behind needs a bounded length: no repeats within.
                String inner =
                        open.equals("(?<!") ? "ab" : pattern(random, depth - 1) + "|" + pattern(random, depth - 1);
                pattern.append(open).append(inner).append(')');
            } else {
                pattern.append(atoms.get(random.nextInt(atoms.size())));
            }
            pattern.append(List.of("", "", "", "?", "*", "+", "{0,2}", "{1,2}").get(random.nextInt(8)));
        }
        return pattern.toString();
    }

    private static String text(Random random) {
        String[] signs = {"a", "A", "b", "é", "É", "ç", "1", ".", " ", "i", "I", "k", "\u212A", "İ", "ı"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(signs[random.nextInt(signs.length)]);
        }
        return random.nextBoolean() ? text.toString() : text.toString().toUpperCase(Locale.ROOT);
    }
}
