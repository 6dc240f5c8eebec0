package dev.socialpublisher.tone.own.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.tone.testing.Sample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalKindTest {
    private static final ToneRule RULE = Rules.rule(
            "t.Personal",
            "personal",
            Map.of(
                    "message",
                    "« %s » mène à une personne",
                    "of",
                    List.of("email", "phone", "iban", "card", "plate"),
                    "tokens",
                    List.of("commande (?:n° ?)?\\d{5,}", "order (?:no\\.? ?|number )?\\d{5,}"),
                    "exceptions",
                    List.of("redaction@magazine.example"),
                    "networks",
                    Map.of("messenger", true)));

    @ParameterizedTest
    @CsvSource({
        "Écrivez à anne.le-goff@exemple.fr., 10, 33, anne.le-goff@exemple.fr",
        "Call Ann on 020 7946 0018 today, 12, 25, 020 7946 0018",
        "Son numéro : 06 12 34 56 78., 13, 27, 06 12 34 56 78",
        "Tél. 06\u00A012\u00A034\u00A056\u00A078, 5, 19, 06\u00A012\u00A034\u00A056\u00A078",
        "Tel +33 6 12 34 56 78, 4, 21, +33 6 12 34 56 78",
        "or (212) 555-0187 now, 3, 17, (212) 555-0187",
        "IBAN FR76 3000 6000 0112 3456 7890 189, 5, 38, FR76 3000 6000 0112 3456 7890 189",
        "Pay GB82WEST12345698765432 in, 4, 26, GB82WEST12345698765432",
        "Carte 4111 1111 1111 1111, 6, 25, 4111 1111 1111 1111",
        "La voiture AB-123-CD gêne, 11, 20, AB-123-CD",
        "the van BD51 SMR again, 8, 16, BD51 SMR",
        "Votre commande n° 458712 part, 6, 24, commande n° 458712",
        "Your order number 458712, 5, 24, order number 458712"
    })
    void isFoundInBothLanguages(String text, int start, int end, String match) {
        assertThat(Sample.of(text).check(RULE))
                .extracting(Finding::span, Finding::match)
                .containsExactly(tuple(new Span(start, end), match));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Suivez @criee@mastodon.example et @anne",
                "En 2026, 1 234 567 890 euros pour 12 345 678 habitants",
                "Ouvert 7 jours sur 7, de 08 h 00 à 18 h 30, le 24.12.2026",
                "Appelez le 3949 ou le 0 800 00 00 00",
                "IBAN FR76 3000 6000 0112 3456 7890 188",
                "Série 4111 1111 1111 1112",
                "Le vol AF-447, la RN 165, l’A380",
                "https://a.fr/p?mail=anne@exemple.fr&n=0612345678",
                "Écrivez à redaction@magazine.example",
                "Commande passée à 14 h",
                "Le port a 33 1234 places"
            })
    void isNotSeenInOtherNumbers(String text) {
        assertThat(Sample.of(text).check(RULE)).isEmpty();
    }

    @Test
    void mayStandWhereAPlaceAllowsIt() {
        assertThat(Sample.of("Tél. 06 12 34 56 78").on("messenger").check(RULE)).isEmpty();
    }

    @Test
    void tellsAllProblemsOfItsFile() {
        assertThatThrownBy(() -> Rules.rule("t.P", "personal", Map.of("message", "%s %s")))
                .hasMessageContaining("this kind fills one, with what was found")
                .hasMessageContaining("neither 'of' nor 'tokens' says what to look for");
        assertThatThrownBy(() -> Rules.rule("t.P", "personal", Map.of("of", List.of("name"))))
                .hasMessageContaining("'of.0' is 'name'; it takes one of email, phone, iban, card, plate");
    }
}
