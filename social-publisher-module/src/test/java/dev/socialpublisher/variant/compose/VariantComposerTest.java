package dev.socialpublisher.variant.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.ShareMetadata;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.network.CountingRule;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextCounter;
import dev.socialpublisher.network.TextRules;
import dev.socialpublisher.variant.AddressForm;
import dev.socialpublisher.variant.Candidate;
import dev.socialpublisher.variant.CandidateKind;
import dev.socialpublisher.variant.ComposeSettings;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.PostText;
import dev.socialpublisher.variant.Recipe;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VariantComposerTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String KEY =
            "La commune démonte une rue entière et reconstruit la moitié des maisons sur la colline du Moulin-Blanc.";

    private static List<Candidate> compose(Article article, CandidateKind... kinds) {
        return compose(article, Networks.FREE, kinds);
    }

    private static List<Candidate> compose(Article article, ComposeSettings settings, CandidateKind... kinds) {
        return VariantComposer.compose(article, Networks.X, Networks.recipe(Networks.X, 200, 3, kinds), settings);
    }

    private static List<String> texts(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.variant().text()).toList();
    }

    private static Articles french() {
        return Articles.in(Locale.FRENCH);
    }

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

    @Nested
    class HouseRules {
        @Test
        void candidatesWithABannedWordAreNotBuilt() {
            ComposeSettings settings =
                    new ComposeSettings(AddressForm.FREE, 3, 0, List.of("mise en bouche", "recule"), Map.of());
            Article article = french().title("La rue qui recule")
                    .lead("Une mise\u00A0en bouche. La commune déménage.")
                    .tags("rue qui recule", "littoral")
                    .paragraph(KEY)
                    .build();
            List<Candidate> candidates =
                    compose(article, settings, CandidateKind.HEADLINE, CandidateKind.LEAD, CandidateKind.KEY_SENTENCE);
            assertThat(texts(candidates)).containsExactly(KEY);
            assertThat(candidates.get(0).variant().hashtags()).containsExactly("RueQuiRecule", "Littoral");
        }

        @Test
        void preferredWordsKeepTheCapitalAndTheWordsAround() {
            ComposeSettings settings = new ComposeSettings(
                    AddressForm.FREE,
                    3,
                    0,
                    List.of(),
                    Map.of("e-mail", "courriel", "au final", "finalement", "mail", "courriel"));
            assertThat(texts(compose(
                            french().title("Au final, un E-mail, des emails et #mail")
                                    .build(),
                            settings,
                            CandidateKind.HEADLINE)))
                    .containsExactly("Finalement, un Courriel, des emails et #mail");
        }

        @Test
        void readersAreAddressedAsTheCharterWants() {
            ComposeSettings tu = new ComposeSettings(AddressForm.TU, 3, 0, List.of(), Map.of());
            ComposeSettings vous = new ComposeSettings(AddressForm.VOUS, 3, 0, List.of(), Map.of());
            Article article = french().title("Tout ce que vous devez savoir")
                    .lead("Plante tes oyats cet hiver, si tu veux.")
                    .build();
            assertThat(texts(compose(article, tu, CandidateKind.HEADLINE, CandidateKind.LEAD)))
                    .containsExactly("Plante tes oyats cet hiver, si tu veux.");
            assertThat(texts(compose(article, vous, CandidateKind.HEADLINE, CandidateKind.LEAD)))
                    .containsExactly("Tout ce que vous devez savoir");
        }

        @Test
        void hashtagsGoBeforeWordsDo() {
            Article article = french().title(KEY)
                    .tags("recul du trait de côte", "adaptation au climat", "dune")
                    .build();
            ComposeSettings tight = new ComposeSettings(AddressForm.FREE, 3, 160, List.of(), Map.of());
            Variant variant =
                    compose(article, tight, CandidateKind.HEADLINE).get(0).variant();
            assertThat(variant.text()).isEqualTo(KEY);
            assertThat(variant.hashtags()).containsExactly("ReculDuTraitDeCôte");
            assertThat(TextCounter.count(PostText.of(variant, Networks.X), Networks.X)
                            .used())
                    .isLessThanOrEqualTo(160);
        }

        @Test
        void hashtagsAreAsManyAsNetworkRecipeAndCharterAllow() {
            Article article = french().title("Le port")
                    .tags("un port", "deux ports", "trois ports", "quatre ports")
                    .build();
            NetworkProfile two = Networks.profile(
                    "x", new TextRules(CountingRule.X_WEIGHTED, 280, 0, 23, 2, 1000, 0), Networks.crawled());
            Recipe recipe = Networks.recipe(two, 200, 3, CandidateKind.HEADLINE);
            assertThat(VariantComposer.compose(article, two, recipe, Networks.FREE)
                            .get(0)
                            .variant()
                            .hashtags())
                    .hasSize(2);
            assertThat(compose(article, CandidateKind.HEADLINE).get(0).variant().hashtags())
                    .hasSize(3);
            ComposeSettings none = new ComposeSettings(AddressForm.FREE, 0, 0, List.of(), Map.of());
            assertThat(compose(article, none, CandidateKind.HEADLINE)
                            .get(0)
                            .variant()
                            .hashtags())
                    .isEmpty();
        }
    }

    @Nested
    class Frames {
        private final Articles article = french().title("La digue")
                .lead("Une digue, une rue, une commune.")
                .image(Articles.PHOTO);

        private Variant on(NetworkProfile profile, Article from) {
            return VariantComposer.compose(from, profile, Networks.recipe(profile), Networks.FREE)
                    .get(0)
                    .variant();
        }

        @Test
        void attachThePictureWhereTheNetworkReadsThePage() {
            Variant variant = on(Networks.X, article.build());
            assertThat(variant.link()).contains(Articles.ADDRESS);
            assertThat(variant.image())
                    .contains(new VariantImage(Articles.PHOTO.ref(), Articles.PHOTO.alt(), Articles.PHOTO.credit()));
        }

        @Test
        void putThePictureIntoTheCardWhereWeBuildIt() {
            Variant variant = on(Networks.BLUESKY, article.build());
            assertThat(variant.image()).isEmpty();
            assertThat(variant.card())
                    .contains(new LinkCard(
                            "La digue", "Une digue, une rue, une commune.", Optional.of(Articles.PHOTO.ref())));
        }

        @Test
        void attachThePictureWhereThereIsNoLinkToCard() {
            Variant variant = on(Networks.BLUESKY, article.withoutAddress().build());
            assertThat(variant.link()).isEmpty();
            assertThat(variant.card()).isEmpty();
            assertThat(variant.image()).isPresent();
        }

        @Test
        void takeTheCardFromTheShareMetadataAndCutItBetweenWords() {
            ShareMetadata share = new ShareMetadata(
                    Optional.of("Une digue de trop"),
                    Optional.of("mot ".repeat(80).strip()),
                    Optional.of(new MediaRef("jcr:share")),
                    false);
            LinkCard card =
                    on(Networks.LINKEDIN, article.share(share).build()).card().orElseThrow();
            assertThat(card.title()).isEqualTo("Une digue de trop");
            assertThat(card.description()).hasSizeLessThanOrEqualTo(200).endsWith("mot…");
            assertThat(card.thumbnail()).contains(new MediaRef("jcr:share"));
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
