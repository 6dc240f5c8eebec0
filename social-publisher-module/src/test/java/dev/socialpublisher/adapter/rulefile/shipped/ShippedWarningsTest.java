package dev.socialpublisher.adapter.rulefile.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextCounter;
import dev.socialpublisher.network.TextLength;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.tone.kinds.StandardKinds;
import dev.socialpublisher.variant.Candidate;
import dev.socialpublisher.variant.PostText;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.compose.Articles;
import dev.socialpublisher.variant.compose.Composition;
import dev.socialpublisher.variant.compose.Networks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the shipped recipes fold away behind a warning. */
class ShippedWarningsTest {
    private static final LightModules MODULES = new LightModules(
            List.of(Path.of("../light-modules")), StandardKinds.all(), SettableClock.at("2026-11-23T08:00:00Z"));

    @Test
    void aHardSubjectIsWarnedOfOnMastodonInTheArticlesLanguage() {
        assertThat(warnings("mastodon", article(Locale.FRENCH, "plages", "Violences conjugales")))
                .containsOnly(Optional.of("Violences"));
        assertThat(warnings("mastodon", article(Locale.ENGLISH, "war"))).containsOnly(Optional.of("War and terror"));
        assertThat(warnings("mastodon", article(Locale.FRENCH, "suicide", "guerre")))
                .as("the first topic of the recipe")
                .containsOnly(Optional.of("Suicide"));
    }

    @Test
    void anyOtherSubjectAndAnyOtherNetworkHasNone() {
        assertThat(warnings("mastodon", article(Locale.FRENCH, "plages"))).containsOnly(Optional.empty());
        assertThat(warnings("x", article(Locale.FRENCH, "guerre"))).containsOnly(Optional.empty());
    }

    @Test
    void aWarningLeavesRoomInEveryCandidate() {
        NetworkProfile profile = profile("mastodon");
        List<Variant> candidates = candidates("mastodon", article(Locale.FRENCH, "guerre"));

        assertThat(candidates)
                .isNotEmpty()
                .allSatisfy(variant -> assertThat(TextCounter.parts(
                                PostText.of(variant, profile),
                                profile,
                                variant.image().isPresent(),
                                variant.warning()))
                        .allMatch(TextLength::fits));
    }

    private static List<Optional<String>> warnings(String network, Article article) {
        return candidates(network, article).stream().map(Variant::warning).toList();
    }

    private static List<Variant> candidates(String network, Article article) {
        return new Composition(article)
                        .candidates(
                                profile(network),
                                MODULES.recipes().find(new NetworkId(network)).orElseThrow(),
                                Networks.FREE)
                        .stream()
                        .map(Candidate::variant)
                        .toList();
    }

    private static NetworkProfile profile(String network) {
        return MODULES.profiles().find(new NetworkId(network)).orElseThrow();
    }

    private static Article article(Locale language, String... tags) {
        String sentence = "La mer a repris la digue, et le bourg compte ses maisons une à une dans la nuit. ";
        return Articles.in(language)
                .title("La digue")
                .lead(sentence.strip())
                .tags(tags)
                .paragraph(sentence.repeat(20).strip())
                .build();
    }
}
