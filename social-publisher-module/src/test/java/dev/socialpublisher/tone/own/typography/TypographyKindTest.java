package dev.socialpublisher.tone.own.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.testing.Rules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyKindTest {
    @ParameterizedTest
    @CsvSource({
        "fr-FR, Si tard ?, Si tard~?",
        "fr-FR, Si tard? Oui! Non; si., Si tard~? Oui~! Non~; si.",
        "fr-FR, Voici : la mer, Voici_: la mer",
        "fr-FR, '« On a gagné »', «_On a gagné_»",
        "fr-FR, «On a gagné», «_On a gagné_»",
        "fr-FR, 'Il dit \"oui\" et', Il dit «_oui_» et",
        "fr-FR, L'heure change..., L’heure change…",
        "fr-FR, 12% de 12 000 km, 12_% de 12~000_km",
        "fr-FR, La 1ère et le 2ème, La 1re et le 2e",
        "fr-FR, M. Le Goff, M._Le Goff",
        "fr-CH, Si tard ?, Si tard~?",
        "fr-CH, Voici : « oui », Voici~: «~oui~»",
        "fr-CA, Si tard ? Oui !, Si tard? Oui!",
        "fr-CA, Voici : « oui », Voici_: «_oui_»",
        "fr-CA, Voici: «oui», Voici_: «_oui_»",
        "fr-CA, 'Il dit \"oui\" ; et', Il dit «_oui_»; et",
        "fr-CH, 'Il dit \"oui\" ; et', Il dit «~oui~»~; et",
        "fr-CA, « Il a dit « oui » hier », «_Il a dit “oui” hier_»",
        "fr-FR, “Il a dit « oui » hier”, «_Il a dit “oui” hier_»",
        "fr-CH, “Il a dit «oui» hier”, «Il a dit “oui” hier»",
        "en-GB, “He said “yes” today”, “He said ‘yes’ today”",
        "en-US, “He said “yes” today”, “He said ‘yes’ today”",
        "en-US, ‘It’s what “he” said’, “It’s what ‘he’ said”",
        "en-GB, It's \"late\"..., It’s “late”…",
        "en-GB, Late -- or early, Late – or early",
        "en-US, Late -- or early, Late—or early",
        "en-GB, 12 % in 1914-1918, 12% in 1914–1918",
        "en-US, Mr. Smith's 5 km, Mr._Smith’s 5_km"
    })
    void setsAsTheCountryDoes(String locale, String text, String right) {
        assertThat(fixed(text, check(locale, text)))
                .isEqualTo(right.replace('~', '\u202F').replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Si tard\u202F? Voici\u00A0: «\u00A0oui\u00A0», 12\u00A0%…",
                "À 14:30, un score de 2:1",
                "https://a.fr/b?c=d;e!f #été @alice:a.fr",
                "Un clin d’œil ;) et un sourire :-)",
                "Le fichier photo.final.jpg, la valeur 3,14",
                "Le 1er, la 1re, le 2e",
                ""
            })
    void leavesWhatIsRight(String text) {
        assertThat(check("fr-FR", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fr-CH, Si tard? Oui; voici: «oui»",
        "fr-CH, Si tard~? Oui~; voici~: «~oui~»",
        "fr-CH, Voici_: «_oui_»",
        "fr-CA, Si tard~? Oui~! Voici~: «~oui~»",
        "fr-FR, «_Il a dit «_oui_» hier_»",
        "fr-FR, «_Il a dit “oui” hier_»",
        "fr-CA, «_Il a dit “oui” hier_»",
        "en-GB, ‘He said “yes” today’",
        "en-GB, “He said ‘yes’ today”",
        "en-US, “He said ‘yes’ today”",
        "en-US, “One” and “two” of the swimmers’ “three”"
    })
    void takesWhatTheSourcesLeaveOpen(String locale, String text) {
        assertThat(check(locale, text.replace('~', '\u202F').replace('_', '\u00A0')))
                .isEmpty();
    }

    @Test
    void pointsAtTheSign() {
        assertThat(check("fr-FR", "Si tard ?")).singleElement().satisfies(finding -> {
            assertThat(finding.span()).isEqualTo(new Span(7, 8));
            assertThat(finding.fix()).contains(new Fix("\u202F", true));
        });
        assertThat(check("fr-FR", "Si tard?")).singleElement().satisfies(finding -> {
            assertThat(finding.span()).isEqualTo(new Span(7, 8));
            assertThat(finding.fix()).contains(new Fix("\u202F?", true));
            assertThat(finding.message()).isEqualTo("tard? → tard⍽?");
        });
    }

    @ParameterizedTest
    @CsvSource({"fr-FR, 'La  criée', 3, 4, La␣␣criée → La criée", "en-GB, 'The   lamp', 4, 6, The␣␣␣lamp → The lamp"})
    void drawsSpacesThatStandDouble(String locale, String text, int start, int end, String message) {
        assertThat(check(locale, text)).singleElement().satisfies(finding -> {
            assertThat(finding.span()).isEqualTo(new Span(start, end));
            assertThat(finding.fix()).contains(new Fix("", true));
            assertThat(finding.message()).isEqualTo(message);
        });
    }

    @Test
    void aTextThatWasSetHasNoFinding() {
        for (String locale : List.of("fr-FR", "fr-CH", "fr-CA", "en-GB", "en-US")) {
            String text = "Il dit \"non\" : l'eau -- 12 % -- monte ! Si tard ? \"Oui\"...";
            assertThat(check(locale, fixed(text, check(locale, text))))
                    .as(locale)
                    .isEmpty();
        }
    }

    @Test
    void passesOverOtherLanguages() {
        assertThat(Rules.check(
                        Rules.rule("t.T", "typography", Map.of("locale", "en-GB")), Rules.variant("Si tard ? l'eau")))
                .isEmpty();
    }

    @Test
    void takesTheChartersLanguageWithoutLocale() {
        assertThat(Rules.check(Rules.rule("t.T", "typography", Map.of()), Rules.variant("Si tard ?")))
                .hasSize(1);
    }

    @Test
    void refusesUnknownLocales() {
        assertThatThrownBy(() -> Rules.rule("t.T", "typography", Map.of("locale", "de-DE")))
                .hasMessageContaining("'locale' is 'de-DE'; it takes fr-FR, fr-CH, fr-CA, en-GB or en-US");
    }

    private static List<Finding> check(String locale, String text) {
        return Rules.check(
                Rules.rule("t.T", "typography", Map.of("locale", locale, "message", "%s → %s")),
                Rules.variant(Locale.forLanguageTag(locale), text));
    }

    private static String fixed(String text, List<Finding> findings) {
        StringBuilder fixed = new StringBuilder(text);
        List<Finding> backwards = new ArrayList<>(findings);
        Collections.reverse(backwards);
        for (Finding finding : backwards) {
            fixed.replace(
                    finding.span().start(),
                    finding.span().end(),
                    finding.fix().orElseThrow().replacement());
        }
        return fixed.toString();
    }
}
