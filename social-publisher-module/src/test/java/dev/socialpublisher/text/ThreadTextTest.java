package dev.socialpublisher.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThreadTextTest {
    @Test
    void aTextWithoutBreakIsOnePartAsItStands() {
        assertThat(ThreadText.parts(" Un phare.\n")).containsExactly(" Un phare.\n");
        assertThat(ThreadText.parts("")).containsExactly("");
        assertThat(ThreadText.parts("un --- deux")).containsExactly("un --- deux");
        assertThat(ThreadText.parts("----\nun")).containsExactly("----\nun");
    }

    @Test
    void aLineOfThreeHyphensBeginsANewPart() {
        assertThat(ThreadText.parts("Un." + ThreadText.BREAK + "Deux.\n\nEncore.\n---\nTrois."))
                .containsExactly("Un.", "Deux.\n\nEncore.", "Trois.");
        assertThat(ThreadText.parts("Un.\r\n \t--- \r\nDeux.")).containsExactly("Un.", "Deux.");
    }

    @Test
    void breaksWithoutWordsBetweenThemMakeNoEmptyParts() {
        assertThat(ThreadText.parts("---\nUn.\n---\n---\n\n---\nDeux.\n---")).containsExactly("Un.", "Deux.");
        assertThat(ThreadText.parts("---\n---")).containsExactly("");
    }
}
