package dev.socialpublisher.tone.own.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.OtherPost;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.tone.testing.Sample;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityKindTest {
    private static final ZonedDateTime FRIDAY = ZonedDateTime.parse("2026-11-20T23:30:00+01:00[Europe/Paris]");

    @ParameterizedTest
    @CsvSource({
        "la criée se lève plus tard, La CRIEE se lève\u00A0plus tard !, 100",
        "la criée se lève plus tard, la criée se lève tôt, 50",
        "la criée se lève plus tard, plus tard se lève la criée, 0",
        "the market gets up later, 'Later on Monday, the market gets up', 66",
        "Bonne année, bonne annee, 100",
        "Bonne année, Bonne fête, 0",
        "la criée, la criée rouvre lundi matin, 0",
        "🐟, 🐟, 0"
    })
    void measuresRunsOfWords(String one, String other, int percent) {
        assertThat(Shingles.of(one, 3, Locale.FRENCH).sharedWith(Shingles.of(other, 3, Locale.FRENCH)))
                .isEqualTo(percent);
    }

    @Test
    void namesTheClosestPostWithItsChannelAndDay() {
        ToneRule rule = rule("siblings", Map.of("threshold", 50, "message", "%s % du texte est déjà sur %s (%s)"));
        Occasion occasion = Occasion.UNKNOWN.beside(
                List.of(
                        new OtherPost("Le Magazine sur X", Optional.empty(), "La criée se lève tôt"),
                        new OtherPost("Le Magazine sur LinkedIn", Optional.of(FRIDAY), "La criée se lève plus tard"),
                        new OtherPost("Le Magazine sur Bluesky", Optional.empty(), "La criée se lève plus tard")),
                List.of());

        assertThat(Sample.of("La criée se lève plus tard").with(occasion).check(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.span()).isEqualTo(new Span(0, 0));
                    assertThat(finding.message())
                            .isEqualTo("100 % du texte est déjà sur Le Magazine sur LinkedIn (20 novembre 2026)");
                });
        assertThat(Sample.of("La criée se lève encore").with(occasion).check(rule))
                .extracting(Finding::message)
                .containsExactly("66 % du texte est déjà sur Le Magazine sur X (pas encore parti)");
        assertThat(Sample.of("Le quai dort").with(occasion).check(rule)).isEmpty();
    }

    @Test
    void looksAtTheChannelsLastPostsOnlyAsFarAsTold() {
        ToneRule two = rule("recent", Map.of("threshold", 80, "last", 2));
        ToneRule all = rule("recent", Map.of("threshold", 80));
        Occasion occasion = Occasion.UNKNOWN.beside(
                List.of(post("La criée dort encore")),
                List.of(post("Le phare luit"), post("Le quai ferme"), post("La criée dort encore")));
        Sample again = Sample.of("La criée dort encore").with(occasion);

        assertThat(again.check(two)).isEmpty();
        assertThat(again.check(all)).hasSize(1);
        assertThat(Sample.of("La criée dort encore").check(all)).isEmpty();
    }

    @Test
    void hasItsThresholdByNetworkAndSection() {
        ToneRule rule = rule(
                "recent",
                Map.of("threshold", 90, "networks", Map.of("linkedin", 40), "sections", Map.of("agenda", 100)));
        Sample half = Sample.of("La criée se lève tôt")
                .with(Occasion.UNKNOWN.beside(List.of(), List.of(post("La criée se lève plus tard"))));

        assertThat(half.check(rule)).isEmpty();
        assertThat(half.on("linkedin").check(rule)).hasSize(1);
        assertThat(half.on("linkedin").from("agenda").check(rule)).isEmpty();
    }

    @Test
    void tellsAllProblemsOfItsFile() {
        assertThatThrownBy(() -> rule("friends", Map.of("message", "%s %s %s %s", "words", 0, "last", 21)))
                .hasMessageContaining("this kind fills three, with the share, the other post's channel and its day")
                .hasMessageContaining("'to' is 'friends'; it takes one of siblings, recent")
                .hasMessageContaining("'words' is '0'; it takes a whole number from 1 to 10")
                .hasMessageContaining("'last' is '21'; it takes a whole number from 1 to 20")
                .hasMessageContaining("none of 'threshold', 'networks' and 'sections' gives a number");
    }

    private static OtherPost post(String text) {
        return new OtherPost("Le Magazine", Optional.of(FRIDAY), text);
    }

    private static ToneRule rule(String to, Map<String, Object> keys) {
        Map<String, Object> all = new HashMap<>(keys);
        all.put("to", to);
        return Rules.rule("t.Similar", "similarity", all);
    }
}
