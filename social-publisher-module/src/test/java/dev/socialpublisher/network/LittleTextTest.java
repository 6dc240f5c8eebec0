package dev.socialpublisher.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LittleTextTest {
    @Test
    void escapesEveryReservedSign() {
        assertThat(LittleText.escape("(1) [a] {b} <c> @d #e *f* _g_ ~h i|j \\k", List.of()))
                .isEqualTo("\\(1\\) \\[a\\] \\{b\\} \\<c\\> \\@d \\#e \\*f\\* \\_g\\_ \\~h i\\|j \\\\k");
    }

    @Test
    void leavesHashtagsBareAndNothingThatOnlyBeginsLikeOne() {
        assertThat(LittleText.escape("#Nantes, #Nantesse #été", List.of("Nantes", "été")))
                .isEqualTo("#Nantes, \\#Nantesse #été");
        assertThat(LittleText.escape("#a_b", List.of("a_b"))).isEqualTo("\\#a\\_b");
        assertThat(LittleText.escape("#a", List.of())).isEqualTo("\\#a");
    }

    @Test
    void readsBackWhatItWrote() {
        String text = "« Déjà » (5 < 6) \\ #Nantes 👩‍👩‍👧 \\";
        assertThat(LittleText.unescape(LittleText.escape(text, List.of("Nantes"))))
                .isEqualTo(text);
    }
}
