package dev.socialpublisher.variant.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.Passage;
import dev.socialpublisher.network.CardRules;
import dev.socialpublisher.network.CountingRule;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextCounter;
import dev.socialpublisher.network.TextRules;
import dev.socialpublisher.text.Graphemes;
import dev.socialpublisher.text.Similarity;
import dev.socialpublisher.text.ThreadText;
import dev.socialpublisher.text.Words;
import dev.socialpublisher.variant.AddressForm;
import dev.socialpublisher.variant.Candidate;
import dev.socialpublisher.variant.CandidateKind;
import dev.socialpublisher.variant.ComposeSettings;
import dev.socialpublisher.variant.PostText;
import dev.socialpublisher.variant.Provenance;
import dev.socialpublisher.variant.Recipe;
import dev.socialpublisher.variant.Variant;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold for every article, network and charter; shapes and limits are drawn with a fixed seed. */
class ComposerPropertiesTest {
    private static final String[] PIECES = {
        "La mer a repris 87 mètres de dune en soixante-quatorze ans.",
        "Il n’en reste que 31.",
        "« On cherchait un coupable. C’était un promeneur », dit Nour Benslimane, élève de terminale.",
        "« Je ne voulais pas qu’elle parte toute seule », dit-elle de la maison qui tombait ce matin-là.",
        "Combien de temps faut-il à une colonie pour réparer l’empreinte d’un seul pas ?",
        "Le chiffre d’affaires gagne 8,7 %, à 8,45 millions d’euros, malgré un hiver sans poisson.",
        "The council spent £86 million on a tunnel that nobody in the harbour had asked for.",
        "“We built a tunnel to keep a promise about fish,” says Callum Reay, drainage engineer.",
        "Voir https://example.org/une/tres/longue/adresse?avec=beaucoup&de=parametres#et-une-ancre.",
        "👩‍👩‍👧‍👦 Toute la famille Le Goff est venue 🎉, même les 3 cousins de Saint-Malo.",
        "e\u0301te\u0301 comme hiver, les éle\u0300ves de l’e\u0301cole mesurent la plage chaque semaine.",
        "הים לקח את החול, והעיר זזה אחורה.",
        "البحر أخذ الرمل، والمدينة تراجعت.",
        "Anticonstitutionnellement".repeat(12) + ".",
        "Une phrase très longue, pleine de virgules, qui énumère les oyats, les hermelles, les bernaches, les gravelots, "
                + "les puces de mer et les couteaux, sans jamais vouloir finir, comme la marée de ce mercredi d’octobre, "
                + "et qui dépasse à elle seule ce que bien des réseaux acceptent, même sans lien ni mot-dièse.",
        "Mais cela ne dura pas.",
        "\uD83D",
        "«",
        "M. Dupont (cf. art. 5",
    };

    private final Random random = new Random(20261122);

    @Test
    void holdsForEveryArticleAndEveryLimit() {
        int composed = 0;
        for (int round = 0; round < 400; round++) {
            Article article = article();
            NetworkProfile profile = profile();
            Recipe recipe = recipe(profile);
            ComposeSettings settings = new ComposeSettings(
                    AddressForm.values()[random.nextInt(3)],
                    random.nextInt(4),
                    random.nextBoolean() ? 0 : 20 + random.nextInt(300),
                    random.nextInt(4) == 0 ? List.of("dune") : List.of(),
                    random.nextInt(4) == 0 ? Map.of("mer", "océan") : Map.of());
            List<Candidate> candidates = VariantComposer.compose(article, profile, recipe, settings);
            assertThat(behindAnotherNetwork(article, profile, recipe, settings)).isEqualTo(candidates);
            candidates.forEach(candidate -> assertSound(article, profile, settings, candidate));
            assertSiblings(candidates.stream()
                    .filter(candidate -> candidate.kind() != CandidateKind.THREAD)
                    .toList());
            composed += candidates.size();
        }
        assertThat(composed).as("candidates that were looked at").isGreaterThan(400);
    }

    private List<Candidate> behindAnotherNetwork(
            Article article, NetworkProfile profile, Recipe recipe, ComposeSettings settings) {
        Composition composition = new Composition(article);
        NetworkProfile other = profile();
        composition.candidates(other, recipe(other), settings);
        return composition.candidates(profile, recipe, settings);
    }

    private static void assertSound(
            Article article, NetworkProfile profile, ComposeSettings settings, Candidate candidate) {
        Variant variant = candidate.variant();
        var length = TextCounter.fullest(PostText.of(variant, profile), profile, false);
        int most = settings.maxLength() == 0 ? length.limit() : Math.min(settings.maxLength(), length.limit());
        if (TextCounter.surelyFits(PostText.of(variant, profile), profile, most - 10)) {
            assertThat(length.used()).isLessThanOrEqualTo(most - 10);
        }
        assertThat(ThreadText.parts(variant.text()))
                .hasSizeBetween(
                        candidate.kind() == CandidateKind.THREAD ? 3 : 1,
                        candidate.kind() == CandidateKind.THREAD ? profile.maxParts() : 1);
        assertThat(length.fits()).as("%s: %s", length, variant.text()).isTrue();
        assertThat(length.used()).as(variant.text()).isLessThanOrEqualTo(most);
        assertThat(variant.text()).isNotBlank().isEqualTo(Normalizer.normalize(variant.text(), Normalizer.Form.NFC));
        assertThat(variant.hashtags()).hasSizeLessThanOrEqualTo(settings.maxHashtags());
        settings.bannedWords()
                .forEach(word ->
                        assertThat(Words.of(variant.text(), Locale.FRENCH)).doesNotContain(word));
        assertProvenance(article, variant);
    }

    private static void assertProvenance(Article article, Variant variant) {
        String text = variant.text();
        int end = 0;
        assertThat(variant.provenance()).isNotEmpty();
        for (Provenance provenance : variant.provenance()) {
            assertThat(provenance.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(provenance.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(Graphemes.floor(text, provenance.span().start()))
                    .isEqualTo(provenance.span().start());
            assertThat(text.substring(end, provenance.span().start()))
                    .as("between two sentences of <%s> stands no word", text)
                    .doesNotContainPattern("[\\p{L}\\p{N}]");
            end = provenance.span().end();
            assertPassage(article, provenance.passage());
            if (provenance.verbatim()) {
                assertThat(words(provenance.span().of(text)))
                        .isEqualTo(words(provenance.passage().text()));
            }
        }
        assertThat(end).isEqualTo(text.length());
    }

    private static void assertPassage(Article article, Passage passage) {
        String whole = switch (passage.part()) {
            case TITLE -> article.title();
            case LEAD -> article.lead();
            case BODY -> article.body().get(passage.block()).text();
            case AUTHOR, SECTION, TAG, IMAGE, CREDIT, VIDEO, SHARE ->
                throw new AssertionError("composing does not use " + passage.part());
        };
        if (passage.span().length() > 0) {
            assertThat(passage.span().of(whole)).isEqualTo(passage.text());
        } else {
            assertThat(article.body().get(passage.block()).speaker()).contains(passage.text());
        }
    }

    private static List<String> words(String text) {
        return Words.of(Normalizer.normalize(text, Normalizer.Form.NFC), Locale.FRENCH);
    }

    private static void assertSiblings(List<Candidate> candidates) {
        List<Passage> openings = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Variant variant = candidates.get(i).variant();
            Passage opening = variant.provenance().get(0).passage();
            assertThat(openings).doesNotContain(opening);
            openings.add(opening);
            for (int j = 0; j < i; j++) {
                assertThat(Similarity.of(
                                variant.text(), candidates.get(j).variant().text(), variant.locale()))
                        .as(
                                "%s <-> %s",
                                variant.text(), candidates.get(j).variant().text())
                        .isLessThanOrEqualTo(VariantComposer.MOST_SIMILAR);
            }
        }
    }

    private Article article() {
        Articles article = Articles.in(random.nextBoolean() ? Locale.FRENCH : Locale.ENGLISH)
                .title(random.nextInt(5) == 0 ? "" : words(1))
                .lead(random.nextInt(3) == 0 ? "" : words(2))
                .tags("îles du Ponant", "l’eau", "2026", "dune", "changement climatique");
        for (int i = random.nextInt(8); i > 0; i--) {
            Block.Kind kind = Block.Kind.values()[random.nextInt(Block.Kind.values().length)];
            article.block(kind, words(5), random.nextInt(3) == 0 ? "Odile Marchadour, infirmière" : "");
        }
        return random.nextInt(4) == 0 ? article.withoutAddress().build() : article.build();
    }

    private String words(int most) {
        List<String> words = new ArrayList<>();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            words.add(PIECES[random.nextInt(PIECES.length)]);
        }
        return String.join(random.nextInt(10) == 0 ? "\n" : " ", words);
    }

    private NetworkProfile profile() {
        CountingRule rule = CountingRule.values()[random.nextInt(CountingRule.values().length)];
        int limit = 30 + random.nextInt(random.nextBoolean() ? 300 : 1500);
        int second = rule == CountingRule.GRAPHEMES_AND_BYTES ? limit + 50 : 0;
        CardRules card = random.nextBoolean() ? Networks.crawled() : Networks.built();
        return Networks.profile(
                "any", new TextRules(rule, limit, second, 23, random.nextInt(3), 500, 0), card, 1 + random.nextInt(6));
    }

    private Recipe recipe(NetworkProfile profile) {
        List<CandidateKind> kinds = new ArrayList<>(List.of(CandidateKind.values()));
        java.util.Collections.shuffle(kinds, random);
        return new Recipe(
                profile.id(),
                kinds.subList(0, 1 + random.nextInt(6)),
                random.nextInt(900),
                random.nextInt(4),
                random.nextBoolean());
    }
}
