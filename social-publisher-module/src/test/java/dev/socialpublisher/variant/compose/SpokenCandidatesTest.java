package dev.socialpublisher.variant.compose;

import static dev.socialpublisher.variant.compose.Composing.compose;
import static dev.socialpublisher.variant.compose.Composing.french;
import static dev.socialpublisher.variant.compose.Composing.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.variant.AddressForm;
import dev.socialpublisher.variant.Candidate;
import dev.socialpublisher.variant.CandidateKind;
import dev.socialpublisher.variant.ComposeSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What people said, and what they were asked. */
class SpokenCandidatesTest {
    @Nested
    class Quotations {
        @Test
        void carryMarksAndSpeaker() {
            Article article = french().title("Les gardiens")
                    .block(
                            Block.Kind.QUOTATION,
                            "Un bénévole, c'est quelqu'un qui revient.",
                            "Tristan Lebailly, écologue à Argouges")
                    .build();
            assertThat(texts(compose(article, CandidateKind.QUOTATION)))
                    .containsExactly(
                            "«\u00A0Un bénévole, c’est quelqu’un qui revient.\u00A0» — Tristan Lebailly, écologue à Argouges");
        }

        @Test
        void useTheMarksOfTheArticlesLanguage() {
            Article article = Articles.in(Locale.UK)
                    .title("The city")
                    .block(
                            Block.Kind.QUOTATION,
                            "The word \"swimmer\" does not appear once in the drawings",
                            "Callum Reay, engineer")
                    .build();
            assertThat(texts(compose(article, CandidateKind.QUOTATION)))
                    .containsExactly(
                            "“The word ‘swimmer’ does not appear once in the drawings.” — Callum Reay, engineer");
        }

        @Test
        void keepTheArticlesOwnSentenceWhereItNamesTheSpeaker() {
            String sentence =
                    "«\u00A0On cherchait un coupable avec un panier\u00A0», résume Nour Benslimane, élève de terminale.";
            assertThat(texts(compose(
                            french().title("L’estran").paragraph(sentence).build(), CandidateKind.QUOTATION)))
                    .containsExactly(sentence);
        }

        @Test
        void areNotOfferedWithoutASpeaker() {
            Article article = french().title("Les gardiens")
                    .block(Block.Kind.QUOTATION, "Un bénévole, c’est quelqu’un qui revient.", "")
                    .build();
            assertThat(compose(article, CandidateKind.QUOTATION, CandidateKind.HEADLINE))
                    .extracting(Candidate::kind)
                    .containsExactly(CandidateKind.HEADLINE);
        }

        @Test
        void areNotReworded() {
            Article article = french().title("Le challenge")
                    .block(Block.Kind.QUOTATION, "Le challenge, c’est de revenir chaque mercredi.", "Ana Ruiz")
                    .build();
            ComposeSettings settings =
                    new ComposeSettings(AddressForm.FREE, 3, 0, List.of(), Map.of("challenge", "défi"));
            List<Candidate> candidates = compose(article, settings, CandidateKind.QUOTATION, CandidateKind.HEADLINE);
            assertThat(texts(candidates))
                    .containsExactly(
                            "«\u00A0Le challenge, c’est de revenir chaque mercredi.\u00A0» — Ana Ruiz", "Le défi");
            assertThat(candidates.get(0).variant().provenance())
                    .allSatisfy(it -> assertThat(it.verbatim()).isTrue());
            assertThat(candidates.get(1).variant().provenance())
                    .allSatisfy(it -> assertThat(it.verbatim()).isFalse());
        }
    }

    @Nested
    class Questions {
        private Article interview(String question, String answer) {
            return french().title("Au long cours")
                    .block(Block.Kind.QUESTION, question, "")
                    .block(Block.Kind.ANSWER, answer, "Armelle Rospabé")
                    .build();
        }

        @Test
        void comeWithTheirAnswerAndItsSpeaker() {
            assertThat(texts(compose(
                            interview(
                                    "À quoi sert un pilote dans cet estuaire ?",
                                    "À savoir ce qui a changé depuis mardi."),
                            CandidateKind.QUESTION)))
                    .containsExactly(
                            "À quoi sert un pilote dans cet estuaire\u202F?\n\nArmelle Rospabé\u00A0: «\u00A0À savoir ce qui"
                                    + " a changé depuis mardi.\u00A0»");
        }

        @Test
        void neverStandAloneWhenTheAnswerDoesNotFit() {
            List<Candidate> candidates = compose(
                    interview("À quoi sert un pilote dans cet estuaire ?", "Mot ".repeat(100) + "fin."),
                    CandidateKind.QUESTION,
                    CandidateKind.HEADLINE);
            assertThat(texts(candidates)).noneMatch(text -> text.contains("?"));
            assertThat(candidates).isNotEmpty();
        }

        @Test
        void mayBeTheAuthorsOwn() {
            Article article = french().title("L’estran")
                    .paragraph(
                            "Combien de temps faut-il à une hermelle pour se recoller ? La question sera dans le carnet.")
                    .build();
            assertThat(texts(compose(article, CandidateKind.QUESTION)))
                    .containsExactly(
                            "Combien de temps faut-il à une hermelle pour se recoller\u202F? La question sera dans le carnet.");
        }
    }
}
