package dev.socialpublisher.adapter.rulefile.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.kinds.StandardKinds;
import dev.socialpublisher.tone.offer.Offer;
import dev.socialpublisher.tone.offer.OfferedCandidates;
import dev.socialpublisher.variant.PostText;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.compose.Samples;
import dev.socialpublisher.variant.compose.VariantComposer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One article, two voices, two networks: the very posts that are offered. After a wanted change run with
 * {@code -Dgolden.write=true} and read the difference as an editor would.
 */
class VoicesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/voices");
    private static final Path SOURCE = Samples.MAGAZINE.resolve("la-corne-de-brume-de-men-garo.yaml");

    private static final LightModules MODULES = new LightModules(
            List.of(Path.of("../light-modules")), StandardKinds.all(), SettableClock.at("2026-11-22T08:00:00Z"));

    @BeforeAll
    static void needsTheMagazine() {
        assumeThat(SOURCE).exists();
    }

    @ParameterizedTest
    @CsvSource({"voix-audacieuse, x", "voix-audacieuse, linkedin", "voix-savante, x", "voix-savante, linkedin"})
    void offersInItsOwnVoice(String voice, String network) throws IOException {
        NetworkProfile profile = profile(network);
        StringBuilder shown = new StringBuilder();
        for (Offer offer : offers(voice, profile)) {
            Variant variant = offer.candidate().variant();
            shown.append("== %s%n%s%n%n".formatted(offer.candidate().kind(), visible(PostText.of(variant, profile))));
        }
        Path file = GOLDEN.resolve("%s.%s.txt".formatted(voice, network));
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, shown);
        }
        assertThat(shown).hasToString(Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource({"x", "linkedin"})
    void sharesNoPostWithAnotherVoice(String network) throws IOException {
        assertThat(posts("voix-audacieuse", network)).doesNotContainAnyElementsOf(posts("voix-savante", network));
    }

    @Test
    void sharesNoPostWithAnotherNetwork() throws IOException {
        assertThat(posts("voix-savante", "x")).doesNotContainAnyElementsOf(posts("voix-savante", "linkedin"));
        assertThat(posts("voix-audacieuse", "x")).doesNotContainAnyElementsOf(posts("voix-audacieuse", "linkedin"));
    }

    private static Set<String> posts(String voice, String network) throws IOException {
        NetworkProfile profile = profile(network);
        Set<String> posts = new LinkedHashSet<>();
        for (Offer offer : offers(voice, profile)) {
            posts.add(PostText.of(offer.candidate().variant(), profile));
        }
        assertThat(posts).as("%s on %s", voice, network).hasSizeGreaterThan(1);
        return posts;
    }

    private static List<Offer> offers(String voice, NetworkProfile profile) throws IOException {
        Article article = Samples.article(SOURCE, "fr");
        Charter charter = MODULES.charters().find(voice).orElseThrow();
        return new OfferedCandidates(charter, profile, Optional.of(article), Occasion.UNKNOWN)
                .from(VariantComposer.compose(
                        article,
                        profile,
                        MODULES.recipes().find(profile.id()).orElseThrow(),
                        charter.settingsFor(profile.id(), article.section())))
                .offers();
    }

    private static NetworkProfile profile(String network) {
        return MODULES.profiles().find(new NetworkId(network)).orElseThrow();
    }

    /** No-break spaces written out, so that a reader of the file sees them. */
    private static String visible(String text) {
        return text.replace("\u00A0", "[nbsp]").replace("\u202F", "[nnbsp]");
    }
}
