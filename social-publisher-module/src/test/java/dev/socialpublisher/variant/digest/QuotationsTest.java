package dev.socialpublisher.variant.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.article.ArticleRevision;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.PublicAddress;
import dev.socialpublisher.article.ShareMetadata;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuotationsTest {
    private static List<String> found(Locale locale, Block... body) {
        Article article = new Article(
                new ArticleRef(new ArticleKey("s", "w", "u", locale), new ArticleRevision("0".repeat(64))),
                "",
                "",
                List.of(body),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                ShareMetadata.NONE,
                PublicAddress.NONE,
                Optional.empty());
        return ArticleDigest.of(article).quotations().stream()
                .map(quotation ->
                        quotation.sentences().stream().map(Statement::text).collect(Collectors.joining(" ")) + " / "
                                + quotation.speaker().full())
                .toList();
    }

    private static List<String> fr(String paragraph) {
        return found(Locale.FRENCH, Block.of(Block.Kind.PARAGRAPH, paragraph));
    }

    private static List<String> en(String paragraph) {
        return found(Locale.ENGLISH, Block.of(Block.Kind.PARAGRAPH, paragraph));
    }

    @Test
    void takeTheNameBesideTheVerbOfSaying() {
        assertThat(fr("« On cherchait un coupable avec un panier », résume Nour Benslimane, élève de terminale."))
                .containsExactly("On cherchait un coupable avec un panier / Nour Benslimane, élève de terminale");
        assertThat(en("“We built a tunnel to keep a promise,” says Callum Reay, a drainage engineer."))
                .containsExactly("We built a tunnel to keep a promise, / Callum Reay, drainage engineer");
        assertThat(en("“I thought they would hang me,” Callum Reay says.")).hasSize(1);
    }

    @Test
    void completeAPronounByTheOnlyPersonOfTheParagraph() {
        assertThat(fr("Hervé Quéméneur reçoit dans une salle. « J’ai été élu pour construire la digue », dit-il."))
                .containsExactly("J’ai été élu pour construire la digue / Hervé Quéméneur");
        assertThat(fr("Ana Ruiz et Paul Le Goff arrivent. « J’ai été élu pour construire la digue », dit-il."))
                .isEmpty();
        assertThat(fr("Le port de Saint-Malo dort. « J’ai été élu pour construire la digue », dit-il."))
                .isEmpty();
    }

    @Test
    void knowWhatAPersonDoesFromElsewhereInTheArticle() {
        assertThat(fr("Yvonne Tanguy, 81 ans, ancienne institutrice, habite au n° 12. "
                        + "« Je ne voulais pas qu’elle parte toute seule », dit-elle."))
                .containsExactly("Je ne voulais pas qu’elle parte toute seule / Yvonne Tanguy, ancienne institutrice");
        assertThat(
                        fr(
                                "Armelle Rospabé, 44 ans, rentre d’une montée. « Un navire finit toujours par avancer », dit-elle."))
                .containsExactly("Un navire finit toujours par avancer / Armelle Rospabé");
    }

    @Test
    void followAnIntroduction() {
        assertThat(fr("Tristan Lebailly explique : « Revenir est presque tout le métier, en écologie. »"))
                .containsExactly("Revenir est presque tout le métier, en écologie. / Tristan Lebailly");
        assertThat(en("Priya Nair said: “I came back with a recommendation and a cold.”"))
                .containsExactly("I came back with a recommendation and a cold. / Priya Nair");
    }

    @Test
    void areNotTermsFragmentsOrWordsOfNobody() {
        assertThat(fr("Il a rangé le courrier dans un classeur intitulé « Menaces », dit Paul Le Goff."))
                .isEmpty();
        assertThat(fr("La mer « ne travaille pas à la moyenne des gens », dit Paul Le Goff."))
                .isEmpty();
        assertThat(fr("« La plage n’a pas vocation à être maintenue », explique la chercheuse."))
                .isEmpty();
        assertThat(fr("« La plage n’a pas vocation à être maintenue. » Paul Le Goff se tait."))
                .isEmpty();
    }

    @Test
    void areNotInterruptedOnes() {
        assertThat(
                        fr(
                                "« J’ai relu la phrase trois fois, poursuit l’élu. On allait dépenser onze millions », dit Paul Le Goff."))
                .isEmpty();
    }

    @Test
    void comeFromCitedBlocksWithNameAndFunction() {
        assertThat(found(
                        Locale.FRENCH,
                        new Block(
                                Block.Kind.QUOTATION,
                                "« Un bénévole, c’est quelqu’un qui revient. »",
                                Optional.of("Tristan Lebailly, 51 ans, écologue"),
                                List.of()),
                        Block.of(Block.Kind.QUOTATION, "La mer ne rend rien, dit-on.")))
                .containsExactly("Un bénévole, c’est quelqu’un qui revient. / Tristan Lebailly, écologue");
    }

    @Test
    void comeFromAnswersOnlyWithTheirSpeaker() {
        Block named = new Block(Block.Kind.ANSWER, "On monte de nuit.", Optional.of("Ana Ruiz"), List.of());
        Block silent = Block.of(Block.Kind.ANSWER, "On descend le jour.");
        assertThat(found(Locale.FRENCH, named, silent))
                .containsExactly("On monte de nuit. / Ana Ruiz", "On descend le jour. / Ana Ruiz");
        assertThat(found(Locale.FRENCH, silent)).isEmpty();
    }
}
