package dev.socialpublisher.variant.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HashtagsTest {
    private static List<String> fr(String... tags) {
        return Hashtags.of(List.of(tags), Locale.FRENCH);
    }

    @Test
    void capitalisesEachWordAndKeepsAccents() {
        assertThat(fr("îles du Ponant", "changement climatique", "pêche", "covid-19", "élections 2027"))
                .containsExactly("ÎlesDuPonant", "ChangementClimatique", "Pêche", "Covid19", "Élections2027");
    }

    @Test
    void dropsTheLeadingArticleAndEveryApostrophe() {
        assertThat(fr("l’eau", "L'estran", "les marées", "qualité de l’eau", "jeux d’enfants"))
                .containsExactly("Eau", "Estran", "Marées", "QualitéDeLEau", "JeuxDEnfants");
        assertThat(Hashtags.of(List.of("the sea", "women’s rights"), Locale.ENGLISH))
                .containsExactly("Sea", "WomensRights");
    }

    @Test
    void keepsNamesAsTheyAreWritten() {
        assertThat(fr("iPhone", "ONU", "Saint-Malo", "R&D")).containsExactly("iPhone", "ONU", "SaintMalo", "RD");
    }

    @Test
    void refusesDigitsScrapsAndTheSameTagTwice() {
        assertThat(fr("2026", "C++", "!!", "", " ", "Littoral", "littoral", "été", "Ete", "x".repeat(41)))
                .containsExactly("Littoral", "Été");
    }

    @Test
    void knowsOtherScriptsAndLocales() {
        assertThat(Hashtags.of(List.of("istanbul gezisi"), Locale.forLanguageTag("tr")))
                .containsExactly("İstanbulGezisi");
        assertThat(Hashtags.of(List.of("الطقس اليوم", "天気"), Locale.ENGLISH)).containsExactly("الطقساليوم", "天気");
    }
}
