package dev.socialpublisher.devhost.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.actor.Role;
import dev.socialpublisher.article.PublicationStatus;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    private static final Words FRENCH = Words.in(Locale.FRENCH);
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    @Test
    void areCompleteInBothLanguages() {
        assertThat(FRENCH.keys()).isEqualTo(ENGLISH.keys());
    }

    @Test
    void keepFrenchTypography() {
        assertThat(FRENCH.keys()).allSatisfy(key -> {
            assertThat(FRENCH.get(key)).doesNotContain("'").doesNotContain(" :").doesNotContain(" ?");
            assertThat(FRENCH.get(key)).doesNotContain("« ").doesNotContain(" »");
        });
    }

    @ParameterizedTest
    @EnumSource
    void nameEveryRole(Role role) {
        assertThat(FRENCH.get("role." + role.roleName())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void nameEveryStatus(PublicationStatus status) {
        assertThat(ENGLISH.get(
                        "status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .isNotBlank();
    }
}
