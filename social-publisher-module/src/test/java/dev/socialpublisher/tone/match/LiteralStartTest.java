package dev.socialpublisher.tone.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralStartTest {
    @ParameterizedTest
    @CsvSource({
        "foncez, foncez",
        "Vous n’allez pas (?:y croire|voir), 'vous n''allez pas '",
        "e-?mail, e",
        "colou?r, colo",
        "a{2}, ''",
        "chat|chien, ''",
        "(?:chat|chien), ''",
        "(?<!')e-mail, ''",
        "\\d+ jours, ''",
        "plus que \\d+, 'plus que '",
        "été+, été"
    })
    void isWhatEveryFindBeginsWith(String source, String words) {
        assertThat(LiteralStart.of(source).words()).isEqualTo(words);
    }
}
