package dev.socialpublisher.tone.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CaseFoldTest {
    @Test
    void keepsTheLength() {
        assertThat(CaseFold.of("İSTANBUL ÉTÉ ẞ 𐐀"))
                .isEqualTo("istanbul été ß 𐐨")
                .hasSameSizeAs("İSTANBUL ÉTÉ ẞ 𐐀");
    }

    @Test
    void leavesUnpairedSurrogates() {
        assertThat(CaseFold.of("A\uD83DB\uDE00")).isEqualTo("a\uD83Db\uDE00");
    }

    /** Else the filter would hide what a pattern finds. */
    @Test
    void comparesAsPatternsDo() {
        Random random = new Random(20261122);
        for (int sign = 1; sign < 0x3000; sign++) {
            String one = Character.toString(sign);
            String other = switch (random.nextInt(3)) {
                case 0 -> Character.toString(Character.toUpperCase(sign));
                case 1 -> Character.toString(Character.toLowerCase(sign));
                default -> Character.toString(Character.toTitleCase(sign));
            };
            boolean same = Pattern.compile(Pattern.quote(one), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(other)
                    .matches();
            assertThat(CaseFold.of(one).equals(CaseFold.of(other)))
                    .as("%x and %s", sign, other)
                    .isEqualTo(same);
        }
    }
}
