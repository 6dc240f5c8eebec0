package dev.socialpublisher.devhost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UiLanguageTest {
    private static final Map<String, String> NOTHING = Map.of();

    @Test
    void isWhatTheOptionSaysWhereverItStands() {
        Map<String, String> english = Map.of("LC_ALL", "en_GB.UTF-8");
        assertThat(choose(english, "--ui-lang", "fr", "serve")).isEqualTo(Locale.FRENCH);
        assertThat(choose(english, "serve", "--ui-lang=fr")).isEqualTo(Locale.FRENCH);
        assertThat(choose(english, "import", "--lang", "fr")).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void isTheEnvironmentsWhereNoOptionIsGivenOrItIsWrong() {
        assertThat(choose(Map.of("LANG", "fr_CA.UTF-8"), "serve")).isEqualTo(Locale.FRENCH);
        assertThat(choose(Map.of("LANG", "fr"), "--ui-lang", "de")).isEqualTo(Locale.FRENCH);
        assertThat(choose(Map.of("LC_ALL", "C.UTF-8", "LANG", "fr_FR"))).isEqualTo(Locale.ENGLISH);
        assertThat(choose(Map.of("LC_ALL", "", "LC_MESSAGES", "fr_FR", "LANG", "en_US")))
                .isEqualTo(Locale.FRENCH);
        assertThat(choose(Map.of("LANG", "frr_DE"))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void isTheMachinesWhereTheEnvironmentIsSilent() {
        assertThat(UiLanguage.choose(List.of(), NOTHING, Locale.CANADA_FRENCH)).isEqualTo(Locale.FRENCH);
        assertThat(UiLanguage.choose(List.of("--ui-lang"), NOTHING, Locale.forLanguageTag("tr")))
                .isEqualTo(Locale.ENGLISH);
    }

    private static Locale choose(Map<String, String> environment, String... arguments) {
        return UiLanguage.choose(List.of(arguments), environment, Locale.GERMAN);
    }
}
