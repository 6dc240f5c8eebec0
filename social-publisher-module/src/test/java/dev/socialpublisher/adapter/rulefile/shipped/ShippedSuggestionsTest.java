package dev.socialpublisher.adapter.rulefile.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.tone.kinds.StandardKinds;
import dev.socialpublisher.variant.Objective;
import dev.socialpublisher.variant.suggest.ArticleTraits;
import dev.socialpublisher.variant.suggest.NetworkRules;
import dev.socialpublisher.variant.suggest.Suggestion;
import dev.socialpublisher.variant.suggest.Suggestions;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the shipped rules say of the articles that every magazine has. */
class ShippedSuggestionsTest {
    private static final LightModules MODULES = new LightModules(
            List.of(Path.of("../light-modules")), StandardKinds.all(), SettableClock.at("2026-11-23T08:00:00Z"));

    @Test
    void everyNetworkThatTakesAnArticleHasRules() {
        List<String> ruled = MODULES.suggestions().all().stream()
                .map(NetworkRules::network)
                .map(Object::toString)
                .toList();

        assertThat(MODULES.problems()).isEmpty();
        assertThat(MODULES.profiles().all())
                .filteredOn(profile -> MODULES.recipes().find(profile.id()).isPresent())
                .extracting(profile -> profile.id().toString())
                .isSubsetOf(ruled);
        assertThat(ruled)
                .allSatisfy(id -> assertThat(MODULES.profiles().all())
                        .extracting(profile -> profile.id().toString())
                        .contains(id));
    }

    @Test
    void picturesSuggestInstagram() {
        assertThat(reasons("instagram", article(5, 0, "nature")))
                .startsWith("the article has 5 pictures", "“nature” wants to be seen");
        assertThat(suggested(article(5, 0, "nature"))).contains("instagram");
        assertThat(suggested(article(0, 0, "nature"))).doesNotContain("instagram", "pinterest");
    }

    @Test
    void uprightPicturesSuggestInstagramAndPinterest() {
        assertThat(suggested(article(2, 1, "voyage"))).contains("instagram", "pinterest");
        assertThat(suggested(article(1, 1, "villes"))).contains("instagram");
    }

    @Test
    void aTopicOfProfessionalsSuggestsLinkedIn() {
        assertThat(suggested(article(1, 0, "economie"))).contains("linkedin").doesNotContain("pinterest");
        assertThat(suggested(article(1, 0, "nature"))).doesNotContain("linkedin");
    }

    @Test
    void aVideoSuggestsYouTube() {
        ArticleTraits filmed = new ArticleTraits(Locale.FRENCH, 1, 0, 400, List.of("nature"), Set.of(), 1);
        ArticleTraits linked = new ArticleTraits(Locale.FRENCH, 1, 0, 400, List.of("nature"), Set.of("youtu.be"), 0);

        assertThat(suggested(filmed)).contains("youtube");
        assertThat(suggested(linked)).doesNotContain("youtube");
        assertThat(suggested(article(1, 0, "nature"))).doesNotContain("youtube");
    }

    @Test
    void anObjectiveChangesTheChoice() {
        ArticleTraits article = article(1, 0, "nature");

        assertThat(suggested(article, Optional.of(Objective.RECRUITMENT)))
                .contains("linkedin")
                .doesNotContain("x");
        assertThat(suggested(article, Optional.of(Objective.LOYALTY))).contains("telegram", "messenger");
        assertThat(suggested(article, Optional.of(Objective.VISIBILITY)))
                .contains("x")
                .doesNotContain("telegram");
    }

    @Test
    void everyObjectiveSuggestsSomething() {
        assertThat(Objective.values())
                .allSatisfy(objective -> assertThat(suggested(article(1, 0, "villes"), Optional.of(objective)))
                        .isNotEmpty());
    }

    private static ArticleTraits article(int pictures, int portraits, String section) {
        return new ArticleTraits(Locale.FRENCH, pictures, portraits, 600, List.of(section), Set.of(), 0);
    }

    private static List<String> suggested(ArticleTraits article) {
        return suggested(article, Optional.empty());
    }

    private static List<String> suggested(ArticleTraits article, Optional<Objective> objective) {
        return Suggestions.of(article, objective, MODULES.suggestions().all()).stream()
                .filter(Suggestion::suggested)
                .map(suggestion -> suggestion.network().value())
                .toList();
    }

    private static List<String> reasons(String network, ArticleTraits article) {
        return Suggestions.of(article, Optional.empty(), MODULES.suggestions().all()).stream()
                .filter(suggestion -> suggestion.network().value().equals(network))
                .flatMap(suggestion -> suggestion.reasons().stream())
                .map(reason -> reason.words().english())
                .toList();
    }
}
