package dev.socialpublisher.tone.own.ageing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.article.Article;
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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeingKindTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** A Wednesday. */
    private static final Instant APPEARED = Instant.parse("2026-03-11T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "'Avant-hier, la mer', 2026-03-13, Avant-hier, Le 9 mars",
        "La mer a monté hier, 2026-03-12, hier, le 10 mars",
        "La mer a monté hier soir., 2026-03-12, hier soir, le 10 mars au soir",
        "Le port ferme aujourd’hui, 2026-03-12, aujourd’hui, le 11 mars",
        "Le port ferme demain, 2026-03-12, demain, le 12 mars",
        "Dès demain le port ferme, 2026-03-12, demain, le 12 mars",
        "Rendez-vous demain matin !, 2026-03-12, demain matin, le 12 mars au matin",
        "Le port ferme après-demain, 2026-03-12, après-demain, le 13 mars",
        "Ce soir le port ferme, 2026-03-12, Ce soir, Le 11 mars au soir",
        "Cet après-midi il ferme, 2026-03-12, Cet après-midi, L’après-midi du 11 mars",
        "Dans trois semaines ou dans trois jours, 2026-03-12, dans trois jours, le 14 mars",
        "Il y a 12 jours il fermait, 2026-03-12, Il y a 12 jours, Le 27 février",
        "On ferme lundi prochain, 2026-03-17, lundi prochain, le 16 mars",
        "On fermait lundi dernier, 2026-03-17, lundi dernier, le 9 mars",
        "On ferme ce vendredi, 2026-03-14, ce vendredi, le 13 mars",
        "On ferme cette semaine, 2026-03-16, cette semaine, la semaine du 9 mars",
        "On ferme la semaine prochaine, 2026-03-16, la semaine prochaine, la semaine du 16 mars",
        "On ferme ce week-end, 2026-03-16, ce week-end, le week-end du 14 mars",
        "On ferme le mois prochain, 2026-04-01, le mois prochain, en avril",
        "On ferme cette année, 2027-01-02, cette année, en 2026",
        "On ferme l'an prochain, 2027-01-02, l'an prochain, en 2027",
        "On ferme demain, 2027-01-02, demain, le 12 mars 2026"
    })
    void findsFrenchWordsThatAreFalseByThen(String text, String due, String words, String date) {
        Finding finding = only(check("fr", text, due));

        assertThat(finding.match()).isEqualTo(words);
        assertThat(finding.span()).isEqualTo(new Span(text.indexOf(words), text.indexOf(words) + words.length()));
        assertThat(finding.fix()).contains(new Fix(date, false));
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, The port closes tomorrow, 2026-03-12, tomorrow, on 12 March",
        "en-US, The port closes tomorrow, 2026-03-12, tomorrow, on March 12",
        "en-US, The port closes tomorrow, 2027-03-12, tomorrow, 'on March 12, 2026'",
        "en-GB, Tonight the port closes, 2026-03-12, Tonight, On the evening of 11 March",
        "en-GB, The port closes by tomorrow, 2026-03-12, tomorrow, 12 March",
        "en-GB, It closed the day before yesterday, 2026-03-12, the day before yesterday, on 9 March",
        "en-GB, It closed last night, 2026-03-12, last night, on the evening of 10 March",
        "en-GB, It closes in two days, 2026-03-12, in two days, on 13 March",
        "en-GB, It closed 3 days ago, 2026-03-12, 3 days ago, on 8 March",
        "en-GB, It closes next Monday, 2026-03-16, next Monday, on 16 March",
        "en-GB, It closes this week, 2026-03-16, this week, in the week of 9 March",
        "en-GB, It closes this weekend, 2026-03-16, this weekend, at the weekend of 14 March",
        "en-US, It closes this weekend, 2026-03-16, this weekend, on the weekend of March 14",
        "en-GB, It closes next month, 2026-04-01, next month, in April",
        "en-GB, It closes next year, 2027-04-01, next year, in 2027"
    })
    void findsEnglishWordsThatAreFalseByThen(String language, String text, String due, String words, String date) {
        Finding finding = only(check(language, text, due));

        assertThat(finding.match()).isEqualTo(words);
        assertThat(finding.fix()).contains(new Fix(date, false));
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Le port ferme demain, 2026-03-11",
        "fr, On ferme cette semaine, 2026-03-15",
        "fr, On ferme lundi prochain, 2026-03-15",
        "fr, On ferme ce vendredi, 2026-03-13",
        "fr, On ferme cette année, 2026-12-31",
        "fr, La ville de demain, 2026-04-01",
        "fr, Les marins d’hier et d’aujourd’hui, 2026-04-01",
        "fr, «\u00A0Demain on ferme\u00A0» dit-il, 2026-04-01",
        "fr, #demain et demain.fr et @demain, 2026-04-01",
        "fr, Les lendemains chantent un lundi, 2026-04-01",
        "en-GB, Tomorrow’s world of tomorrow, 2026-04-01",
        "de, Morgen und tomorrow, 2026-04-01"
    })
    void passesOverWhatStaysTrue(String language, String text, String due) {
        assertThat(check(language, text, due)).isEmpty();
    }

    @Test
    void daysAreThoseOfTheZoneOfTheMoment() {
        Instant lateInParis = Instant.parse("2026-03-11T22:30:00Z");

        assertThat(rule(Map.of()).check(context("fr", "demain", lateInParis, PARIS)))
                .isEmpty();
        assertThat(rule(Map.of()).check(context("fr", "demain", lateInParis, ZoneId.of("Asia/Tokyo"))))
                .hasSize(1);
    }

    @Test
    void takesThePresentWhereNoTimeIsGiven() {
        ZonedDateTime now = LocalDateTime.parse("2026-03-12T08:00").atZone(PARIS);

        assertThat(rule(Map.of())
                        .check(context("fr", "demain", Occasion.UNKNOWN.at(Optional.of(now), Optional.empty()))))
                .hasSize(1);
    }

    @Test
    void isSilentWhereATimeIsUnknown() {
        ZonedDateTime now = LocalDateTime.parse("2026-03-12T08:00").atZone(PARIS);

        assertThat(rule(Map.of()).check(context("fr", "demain", Occasion.UNKNOWN)))
                .isEmpty();
        assertThat(rule(Map.of())
                        .check(CheckContext.of(
                                Rules.variant("demain"),
                                Rules.profile(),
                                Optional.of(Rules.articleIn("mer")),
                                Occasion.UNKNOWN.at(Optional.of(now), Optional.empty()))))
                .isEmpty();
    }

    @Test
    void mayKeepToWordsOfTheArticle() {
        ToneRule rule = rule(Map.of("only_from_article", true));

        assertThat(rule.check(on("2026-03-12", "Ce soir, la digue")))
                .extracting(Finding::match)
                .containsExactly("Ce soir");
        assertThat(rule.check(on("2026-03-12", "Demain, la digue"))).isEmpty();
    }

    @Test
    void aFixIsSafeWhereTheArticleUsesTheWords() {
        ToneRule rule = rule(Map.of("fix", "safe"));

        assertThat(only(rule.check(on("2026-03-12", "Ce soir, la digue"))).fix())
                .contains(new Fix("Le 11 mars au soir", true));
        assertThat(only(rule.check(on("2026-03-12", "Demain, la digue"))).fix()).contains(new Fix("Le 12 mars", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fermé jusqu’à demain", "Reporté au mois prochain", "Dès le mois prochain"})
    void offersNothingWhereADateNeedsOtherWords(String text) {
        assertThat(check("fr", text, "2026-04-12"))
                .allSatisfy(finding -> assertThat(finding.fix()).isEmpty());
    }

    @Test
    void fillsTheMessage() {
        ToneRule rule = rule(Map.of("message", "« %s » voulait dire %s ; le post part le %s."));

        assertThat(only(rule.check(on("2026-04-01", "Demain, la digue"))).message())
                .isEqualTo("« Demain » voulait dire le 12 mars ; le post part le 1er avril.");
    }

    @Test
    void leavesExceptionsAlone() {
        assertThat(rule(Map.of("exceptions", List.of("aujourd'hui"))).check(on("2026-04-01", "Aujourd’hui comme hier")))
                .extracting(Finding::match)
                .containsExactly("hier");
    }

    @Test
    void refusesBadKeys() {
        assertThatThrownBy(() -> rule(Map.of("only_from_article", "oui", "message", "%s %s %s %s")))
                .isInstanceOf(RuleProblems.class)
                .hasMessageContaining("'only_from_article' is 'oui'; it takes true or false")
                .hasMessageContaining("this kind fills three, the words, the date meant and the day of the post");
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static ToneRule rule(Map<String, Object> keys) {
        return Rules.rule("t.A", "ageing", new LinkedHashMap<>(keys));
    }

    private static List<Finding> check(String language, String text, String due) {
        Instant at = LocalDateTime.parse(due + "T10:00").atZone(PARIS).toInstant();
        return rule(Map.of()).check(context(language, text, at, PARIS));
    }

    private static CheckContext on(String due, String text) {
        return context(
                "fr", text, LocalDateTime.parse(due + "T10:00").atZone(PARIS).toInstant(), PARIS);
    }

    private static CheckContext context(String language, String text, Instant due, ZoneId zone) {
        return context(language, text, Occasion.UNKNOWN.at(Optional.empty(), Optional.of(due.atZone(zone))));
    }

    private static CheckContext context(String language, String text, Occasion occasion) {
        return CheckContext.of(
                Rules.variant(Locale.forLanguageTag(language), text),
                Rules.profile(),
                Optional.of(article()),
                occasion);
    }

    private static Article article() {
        return Rules.article(
                APPEARED, "", List.of(Block.of(Block.Kind.PARAGRAPH, "Le port ouvre ce soir, comme hier.")));
    }
}
