package dev.socialpublisher.variant.compose;

import static dev.socialpublisher.variant.compose.Composing.KEY;
import static dev.socialpublisher.variant.compose.Composing.compose;
import static dev.socialpublisher.variant.compose.Composing.french;
import static dev.socialpublisher.variant.compose.Composing.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.variant.Candidate;
import dev.socialpublisher.variant.CandidateKind;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VariantComposerTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Nested
    class Headlines {
        @Test
        void followTheTitleWithTheLead() {
            assertThat(texts(compose(
                            french().title("La rue qui recule")
                                    .lead("La mer a pris 87 mètres de dune.")
                                    .build(),
                            CandidateKind.HEADLINE)))
                    .containsExactly("La rue qui recule\n\nLa mer a pris 87 mètres de dune.");
        }

        @Test
        void standAloneForAnArticleThatHasNothingElse() {
            assertThat(texts(compose(french().title("La rue qui recule").build(), CandidateKind.values())))
                    .containsExactly("La rue qui recule");
        }

        @Test
        void leaveTheLeadsFirstSentenceToTheCandidateThatOpensWithIt() {
            Article article = french().title("La rue qui recule")
                    .lead("À Kerlozen, la mer a pris la dune. Récit d’un déménagement que personne ne souhaitait.")
                    .build();
            assertThat(texts(compose(article, CandidateKind.HEADLINE, CandidateKind.LEAD)))
                    .containsExactly(
                            "La rue qui recule\n\nRécit d’un déménagement que personne ne souhaitait.",
                            "À Kerlozen, la mer a pris la dune.");
        }

        @Test
        void areCutAtAClauseWhenNothingFits() {
            Article article = french().title(
                            "La rue qui recule devant la mer, les quarante-sept maisons qui l’accompagnent et tout ce que"
                                    + " les habitants de Kerlozen emportent, des portes de jardin aux marques de crayon,"
                                    + " des plaques d’émail aux haies de tamaris, sans oublier les chats, les chiens, les vieux"
                                    + " thermos, le manteau des enterrements et la chaise de cuisine d’Yvonne Tanguy")
                    .build();
            Candidate only = compose(article, CandidateKind.HEADLINE).get(0);
            assertThat(only.variant().text()).endsWith(", sans oublier les chats, les chiens…");
            assertThat(only.variant().provenance())
                    .hasSize(1)
                    .allSatisfy(it -> assertThat(it.verbatim()).isFalse());
        }

        @Test
        void giveUpRatherThanCutAWord() {
            assertThat(compose(
                            french().title("Anticonstitutionnellement".repeat(20))
                                    .build(),
                            CandidateKind.HEADLINE))
                    .isEmpty();
        }
    }

    @Nested
    class KeySentences {
        private String opening(String... sentences) {
            Articles article = french().title("La rue de Kerlozen").lead("La commune déménage.");
            List.of(sentences).forEach(article::paragraph);
            Candidate first =
                    compose(article.build(), CandidateKind.KEY_SENTENCE).get(0);
            return first.kind() == CandidateKind.KEY_SENTENCE ? first.variant().text() : "";
        }

        @Test
        void neverOpenWithAPronounOrAConnector() {
            for (String leaning : List.of(
                    "Il constate que la commune de Kerlozen a fini par déménager toute la rue.",
                    "Cela coûte à la commune de Kerlozen plus de quatorze millions, tout compris.",
                    "Mais la commune de Kerlozen a fini par déménager toute la rue, et ses maisons.",
                    "Or la commune de Kerlozen n’avait pas les moyens de déménager toute la rue.",
                    "Ce choix de la commune de Kerlozen a surpris jusqu’à ceux qui l’avaient voté.",
                    "Comme indiqué ci-dessus, la commune de Kerlozen a fini par déménager la rue.")) {
                assertThat(opening(leaning)).as(leaning).isEmpty();
            }
            assertThat(opening("Il pleut sur la commune et sur la rue de Kerlozen depuis le matin.", KEY))
                    .isEqualTo(KEY);
        }

        @Test
        void goOnWithTheNextSentenceWhereItFits() {
            assertThat(opening(KEY + " Elle a deux ans pour le faire."))
                    .isEqualTo(KEY + " Elle a deux ans pour le faire.");
        }

        @Test
        void keepTheMarksOfTheLanguage() {
            assertThat(opening(
                            "L'étude de la commune dit: 2 640 maisons à 12 %, et la rue de Kerlozen s'en va... enfin!"))
                    .isEqualTo(
                            "L’étude de la commune dit\u00A0: 2\u202F640 maisons à 12\u00A0%, et la rue de Kerlozen s’en va…"
                                    + " enfin\u202F!");
        }

        @Test
        void areNotTakenFromHeadingsQuestionsOrSpeech() {
            Article article = french().title("La rue de Kerlozen")
                    .block(Block.Kind.HEADING, KEY, "")
                    .block(Block.Kind.QUESTION, "La commune de Kerlozen déménage-t-elle toute la rue de la mer ?", "")
                    .paragraph("« La commune de Kerlozen a déménagé toute la rue », dit Paul Le Goff, son maire.")
                    .build();
            assertThat(compose(article, CandidateKind.KEY_SENTENCE, CandidateKind.HEADLINE))
                    .extracting(Candidate::kind)
                    .containsExactly(CandidateKind.HEADLINE);
        }
    }

    @Nested
    class KeyFigures {
        private List<String> figures(String sentence) {
            return compose(french().title("Le port").paragraph(sentence).build(), CandidateKind.KEY_FIGURE).stream()
                    .filter(candidate -> candidate.kind() == CandidateKind.KEY_FIGURE)
                    .map(candidate -> candidate.variant().text())
                    .toList();
        }

        @Test
        void areSharesSumsAndCountedThings() {
            for (String telling : List.of(
                    "La criée de Port-Maël a gagné 8,7 % de recettes depuis le printemps dernier.",
                    "La digue de Kerlozen a coûté 5,8 millions d’euros à la commune, sans l’entretien.",
                    "Le port de Saint-Ével accueille 2\u202F640 navires par an, de jour comme de nuit.",
                    "Sur cette côte, huit passages sur dix ont lieu pendant les deux mois de l’été.")) {
                assertThat(figures(telling)).as(telling).hasSize(1);
            }
        }

        @Test
        void areNotDatesTimesAgesOrHouseNumbers() {
            for (String silent : List.of(
                    "Le 14 octobre 2026, la pelle a démonté la maison des voisins de la rue.",
                    "À 8 h 25, le godet de la pelle s’est posé sur le faîtage, presque sans bruit.",
                    "Yvonne Tanguy, 81 ans, a sorti une chaise de cuisine sur le trottoir de la rue.",
                    "La maison du n° 31 est tombée sans bruit devant tous les voisins de la rue.")) {
                assertThat(figures(silent)).as(silent).isEmpty();
            }
        }
    }

    @Test
    void answersNothingForAnArticleWithoutWords() {
        assertThat(compose(french().build(), CandidateKind.values())).isEmpty();
        assertThat(compose(french().title("Un titre").build())).isEmpty();
    }

    @Test
    void composesAHundredThousandWordsInTime() {
        Articles article = french().title("La rue qui recule").lead("À Kerlozen, la mer a pris la dune.");
        for (int i = 0; i < 1_250; i++) {
            article.paragraph(KEY + " Le prix no " + i + " est passé à 4,62 euros, soit 3,7 % de plus qu’en "
                    + (1000 + i)
                    + ". « On a gagné de la fraîcheur et perdu du temps, voilà tout », dit Loïc Sénéchal, mareyeur. Qui paiera la rue"
                    + " numéro " + i + " quand il y en aura mille sur la côte ? M. Le Goff, de la commune, se tait.");
        }
        Article book = article.build();
        compose(french().title("Un premier article, pour charger les classes").build(), CandidateKind.values());
        for (NetworkProfile profile : Networks.ALL) {
            long before = THREADS.getCurrentThreadCpuTime();
            assertThat(VariantComposer.compose(book, profile, Networks.recipe(profile), Networks.FREE))
                    .hasSizeGreaterThan(3);
            assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before))
                    .as("processor time on %s, whatever else the machine does", profile.name())
                    .isLessThan(Duration.ofSeconds(2));
        }
    }
}
