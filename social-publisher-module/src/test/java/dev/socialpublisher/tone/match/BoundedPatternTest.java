package dev.socialpublisher.tone.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.literal.RequiredWords;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.tone.text.CheckedVariant;
import dev.socialpublisher.variant.VariantPart;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A pattern is matched around its words only; what comes out must be what the whole text gives. */
class BoundedPatternTest {
    private static final RuleId RULE = new RuleId("t.Rule");
    private static final int FLAGS =
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.MULTILINE | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final List<String> ATOMS = List.of(
            "a", "b", "é", "ab", "\\d", ".", "[ab]", "[^a]", "[^\\s]", "\\s", "\\b", "^", "$", "\\w", "\\R", "\\W",
            "😀", "\\n");
    private static final List<String> REPEATS =
            List.of("", "", "", "", "?", "*", "+", "{0,2}", "{1,2}", "*?", "++", "{2,}");
    private static final String[] SIGNS = {
        "a", "A", "b", "é", "É", "1", ".", " ", "\n", "\r\n", "\uD83D", "\uDE00", "😀", "ab", "a", "b", "x", "x", "x"
    };

    @Test
    void findsAroundItsWordsWhatItFindsInTheWholeText() {
        Random random = new Random(20261122);
        int found = 0;
        int spared = 0;
        for (int round = 0; round < 8_000; round++) {
            String source = source(random, 1);
            RequiredWords required = RequiredWords.of(source);
            Pattern pattern = Pattern.compile(source, FLAGS);
            CheckedText text = text(random, 40);

            List<Span> spans = new BoundedPattern(pattern, false, required).find(text, RULE);

            if (text.budget().unfinished().isEmpty()) {
                assertThat(spans).as("'%s' in '%s'", source, text.text()).isEqualTo(inAll(pattern, text));
            }
            found += spans.size();
            spared += isSpared(text, required) ? 1 : 0;
        }
        assertThat(found).isGreaterThan(2_000);
        assertThat(spared).isGreaterThan(1_000);
    }

    @Test
    void doesNotReadAnArticleForAWordThatStandsInItOnce() {
        Pattern pattern = Pattern.compile("(?:un|deux) (?:\\w+ )?mots");
        String filler = "un mot et deux signes, une fois\n".repeat(300);
        CheckedText text = CheckedVariant.of(Rules.variant(filler + "deux beaux mots\n" + filler))
                .text(VariantPart.TEXT);

        List<Span> spans = new BoundedPattern(pattern, true, RequiredWords.of(pattern.pattern())).find(text, RULE);

        assertThat(spans).extracting(span -> span.of(text.text())).containsExactly("deux beaux mots");
        assertThat(text.budget().spent()).isLessThan(1_000);
    }

    private static boolean isSpared(CheckedText text, RequiredWords required) {
        int looked = Window.of(text, required).stream()
                .mapToInt(window -> window.last() - window.from() + 1)
                .sum();
        return looked < text.text().length();
    }

    private static List<Span> inAll(Pattern pattern, CheckedText text) {
        return pattern.matcher(text.exact())
                .results()
                .filter(match -> match.end() > match.start())
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    private static String source(Random random, int depth) {
        StringBuilder source = new StringBuilder();
        for (int pieces = 1 + random.nextInt(4); pieces > 0; pieces--) {
            if (depth > 0 && random.nextInt(4) == 0) {
                source.append(group(random, depth));
            } else {
                source.append(ATOMS.get(random.nextInt(ATOMS.size())));
            }
            source.append(REPEATS.get(random.nextInt(REPEATS.size())));
        }
        return source.toString();
    }

    private static String group(Random random, int depth) {
        String open =
                List.of("(", "(?:", "(?=", "(?!", "(?<!", "(?<=", "(?>", "(?s:").get(random.nextInt(8));
        // A look behind needs a bounded length: no repeats within.
        String inner = open.startsWith("(?<") ? "a|b|\\n" : source(random, depth - 1) + "|" + source(random, depth - 1);
        return open + inner + ")";
    }

    private static CheckedText text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(SIGNS[random.nextInt(SIGNS.length)]);
        }
        return CheckedVariant.of(Rules.variant(text.toString())).text(VariantPart.TEXT);
    }
}
