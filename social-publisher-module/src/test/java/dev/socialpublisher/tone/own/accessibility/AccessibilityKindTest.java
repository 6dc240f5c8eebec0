package dev.socialpublisher.tone.own.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.article.Block;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.testing.Rules;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessibilityKindTest {
    @ParameterizedTest
    @CsvSource({
        "Le 𝗽𝗼𝗿𝘁 ouvre, 𝗽𝗼𝗿𝘁, port",
        "𝐋𝐚 𝐦𝐞𝐫 monte, 𝐋𝐚 𝐦𝐞𝐫, La mer",
        "𝓛’𝓮𝓪𝓾 monte, 𝓛’𝓮𝓪𝓾, L’eau",
        "𝙾𝚞𝚟𝚎𝚛𝚝 à 𝟷𝟾 heures, 𝙾𝚞𝚟𝚎𝚛𝚝, Ouvert",
        "ｏｐｅｎ now, ｏｐｅｎ, open",
        "Ⓟⓞⓡⓣ ouvert, Ⓟⓞⓡⓣ, Port",
        "🅿🅾🆁🆃 ouvert, 🅿🅾🆁🆃, PORT",
        "🅟🅞🅡🅣 ouvert, 🅟🅞🅡🅣, PORT",
        "ᴘᴏʀᴛ ouvert, ᴘᴏʀᴛ, port",
        "ℙ𝕠𝕣𝕥 ouvert, ℙ𝕠𝕣𝕥, Port",
        "p̶o̶r̶t̶ fermé, p̶o̶r̶t̶, port",
        "𝗰̧𝗮 va, 𝗰̧𝗮, ça"
    })
    void findsLettersThatOnlyLookLikeLetters(String text, String match, String plain) {
        Finding first = check(Map.of("of", "letters", "fix", "safe"), text).get(0);

        assertThat(first.match()).isEqualTo(match);
        assertThat(first.fix()).contains(new Fix(plain, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’été à Port-Maël, ça coûte 3 € ½",
                "Groupe 🅰️, parking 🅿️",
                "Le n° 3 et 2², ½ ℓ",
                "Ελλάδα и мир",
                "① d’abord ② ensuite",
                "ﬁn"
            })
    void leavesRealLettersAndSigns(String text) {
        assertThat(check(Map.of("of", "letters"), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Le #marchédenoël ouvre', #marchédenoël, #MarchéDeNoël",
        "'Le #Marchedenoel ouvre', #Marchedenoel, #MarchéDeNoël",
        "'Le #MARCHÉDENOËL ouvre', #MARCHÉDENOËL, #MarchéDeNoël",
        "'#portmaël, c’est Port Maël', #portmaël, #PortMaël"
    })
    void givesHashtagsTheCapitalsOfTheArticlesWords(String text, String match, String camel) {
        Finding finding = check(Map.of("of", "hashtags"), text).get(0);

        assertThat(finding.match()).isEqualTo(match);
        assertThat(finding.fix()).contains(new Fix(camel, false));
    }

    @Test
    void saysNothingToWriteForUnknownWords() {
        Map<String, Object> rule = Map.of("of", "hashtags", "max", 10);

        assertThat(check(rule, "#conditionsdetravail")).singleElement().satisfies(finding -> {
            assertThat(finding.span()).isEqualTo(new Span(0, 20));
            assertThat(finding.fix()).isEmpty();
        });
        assertThat(check(rule, "#ConditionsDeTravail #mer #Anticonstitutionnel #port2026 n°#3"))
                .isEmpty();
    }

    @Test
    void pointsAtEmojiBeyondTheFirst() {
        assertThat(check(Map.of("of", "emoji_run", "max", 2), "Oui 🎉 🎉👨‍👩‍👧👍🏽 et 🎉🎉 !"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.match()).isEqualTo("👨‍👩‍👧👍🏽");
                    assertThat(finding.fix()).contains(new Fix("", false));
                });
    }

    @Test
    void mayDifferByNetwork() {
        assertThat(check(Map.of("of", "emoji_run", "max", 2, "networks", Map.of("x", 0)), "Oui 🎉"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Un 🐟 très frais, 🐟", "La criée 🐟🦀 se lève, 🐟🦀", "J’❤️ le port, ❤️"})
    void findsEmojiAmidASentence(String text, String match) {
        assertThat(check(Map.of("of", "emoji_word"), text))
                .extracting(Finding::match)
                .containsExactly(match);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La criée se lève. 🐟 Et le port ?",
                "🐟 la criée",
                "la criée 🐟",
                "La criée 🐟\nle port",
                "Oui ! 🎉 et non"
            })
    void leavesEmojiBetweenSentences(String text) {
        assertThat(check(Map.of("of", "emoji_word"), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'LA CRIÉE SE LÈVE, enfin', LA CRIÉE SE LÈVE, La criée se lève",
        "Une VENTE EXCEPTIONNELLE, VENTE EXCEPTIONNELLE, vente exceptionnelle",
        "Enfin. L’ÉTÉ ARRIVE, L’ÉTÉ ARRIVE, L’été arrive"
    })
    void findsWordsInCapitals(String text, String match, String small) {
        Finding finding = check(Map.of("of", "capitals", "fix", "safe"), text).get(0);

        assertThat(finding.match()).isEqualTo(match);
        assertThat(finding.fix()).isPresent().get().extracting(Fix::replacement).isEqualTo(small);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"L’IFREMER et l’UNESCO", "#PORT OUVERT", "LE Port", "À Port-Maël, A. B. Le Goff", "ETA SNCF"})
    void leavesAcronyms(String text) {
        assertThat(check(Map.of("of", "capitals", "exceptions", List.of("ETA SNCF")), text))
                .isEmpty();
    }

    @Test
    void fillsTheMessage() {
        assertThat(check(Map.of("of", "letters", "message", "« %s » : écrivez « %s »."), "𝗽𝗼𝗿𝘁")
                        .get(0)
                        .message())
                .isEqualTo("« 𝗽𝗼𝗿𝘁 » : écrivez « port ».");
    }

    @Test
    void refusesBadKeys() {
        assertThatThrownBy(() -> rule(Map.of("of", "smell", "max", -1, "message", "%s %s %s")))
                .isInstanceOf(RuleProblems.class)
                .hasMessageContaining(
                        "'of' is 'smell'; it takes one of letters, hashtags, emoji_run, emoji_word, capitals")
                .hasMessageContaining("this kind fills two, what was found and what to write");
        assertThatThrownBy(() -> rule(Map.of("of", "letters", "max", 2))).hasMessageContaining("unknown key 'max'");
    }

    private static ToneRule rule(Map<String, Object> keys) {
        return Rules.rule("t.A", "accessibility", new LinkedHashMap<>(keys));
    }

    private static List<Finding> check(Map<String, Object> keys, String text) {
        return rule(keys)
                .check(CheckContext.of(
                        Rules.variant(text),
                        Rules.profile(),
                        Optional.of(Rules.article(
                                Instant.EPOCH,
                                "Le marché de Noël ouvre",
                                List.of(Block.of(Block.Kind.PARAGRAPH, "Oui.")))),
                        Occasion.UNKNOWN));
    }
}
