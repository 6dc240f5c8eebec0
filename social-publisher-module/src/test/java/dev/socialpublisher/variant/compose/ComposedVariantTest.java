package dev.socialpublisher.variant.compose;

import static dev.socialpublisher.variant.compose.Composing.KEY;
import static dev.socialpublisher.variant.compose.Composing.compose;
import static dev.socialpublisher.variant.compose.Composing.french;
import static dev.socialpublisher.variant.compose.Composing.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.ArticleVideo;
import dev.socialpublisher.article.ShareMetadata;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.network.CardRules;
import dev.socialpublisher.network.CountingRule;
import dev.socialpublisher.network.LinkPlacement;
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
import dev.socialpublisher.variant.VariantVideo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is around the words: the charter’s wishes, hashtags, link, picture, card. */
class ComposedVariantTest {
    @Nested
    class HouseRules {
        @Test
        void takesTheVideoWithItsCreditAndChaptersWhereTheNetworkShowsVideos() {
            ArticleVideo video = new ArticleVideo(
                    new MediaRef("jcr:video"),
                    new Credit("Youenn Madec"),
                    Optional.empty(),
                    List.of("0:00 La digue", "0:12 La mer"));
            Article plain = french().title("La digue cède").paragraph(KEY).build();
            Article filmed =
                    french().title("La digue cède").paragraph(KEY).video(video).build();
            NetworkProfile tube = Networks.videos();
            Recipe recipe = new Recipe(
                    tube.id(), List.of(CandidateKind.KEY_SENTENCE), 300, 3, false, Recipe.CreditPlace.TEXT, List.of());

            Variant variant = VariantComposer.compose(filmed, tube, recipe, Networks.FREE)
                    .get(0)
                    .variant();

            assertThat(variant.video()).contains(new VariantVideo(video.ref(), AltText.NONE, video.credit()));
            assertThat(variant.text()).isEqualTo(KEY + "\n\nVidéo\u00a0: Youenn Madec\n\n0:00 La digue\n0:12 La mer");
            assertThat(VariantComposer.compose(plain, tube, recipe, Networks.FREE)
                            .get(0)
                            .variant()
                            .video())
                    .isEmpty();
            assertThat(compose(filmed, CandidateKind.KEY_SENTENCE)
                            .get(0)
                            .variant()
                            .video())
                    .isEmpty();
        }

        @Test
        void namesTheAuthorByTheHandleOnThatNetworkAlone() {
            Article plain = french().title("La digue cède").paragraph(KEY).build();
            Article known = french().title("La digue cède")
                    .paragraph(KEY)
                    .handle("x", "solene_auffray")
                    .build();
            Recipe recipe = new Recipe(
                    Networks.X.id(),
                    List.of(CandidateKind.KEY_SENTENCE),
                    200,
                    0,
                    false,
                    Recipe.CreditPlace.NOWHERE,
                    List.of(),
                    true);

            assertThat(texts(VariantComposer.compose(known, Networks.X, recipe, Networks.FREE)))
                    .containsExactly(KEY + "\n\nPar @solene_auffray");
            assertThat(texts(VariantComposer.compose(known, Networks.BLUESKY, recipe, Networks.FREE)))
                    .containsExactly(KEY);
            assertThat(texts(VariantComposer.compose(plain, Networks.X, recipe, Networks.FREE)))
                    .containsExactly(KEY);
        }

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

        /** The recipe says so; French typography sets the colon. */
        @Test
        void nameThePicturesAuthorBelowTheWords() {
            Variant variant = credited(Networks.X, article.build());
            assertThat(variant.text()).endsWith("\n\nPhoto\u00a0: Ana Le Goff");
            assertThat(variant.provenance())
                    .isEqualTo(on(Networks.X, article.build()).provenance());
        }

        @Test
        void leaveACreditThatSaysWhatItIs() {
            ArticleImage archive = new ArticleImage(
                    Articles.PHOTO.ref(), Articles.PHOTO.alt(), new Credit("© Archives municipales"), Optional.empty());
            Article from = french().title("La digue")
                    .lead("Une digue, une rue.")
                    .image(archive)
                    .build();
            assertThat(credited(Networks.X, from).text()).endsWith("\n\n© Archives municipales");
        }

        @Test
        void nameNobodyWhereThePictureStandsInTheCard() {
            assertThat(credited(Networks.BLUESKY, article.build()).text()).doesNotContain("Le Goff");
        }

        private Variant credited(NetworkProfile profile, Article from) {
            Recipe plain = Networks.recipe(profile);
            Recipe recipe = new Recipe(
                    plain.network(),
                    plain.kinds(),
                    plain.targetLength(),
                    plain.maxHashtags(),
                    plain.followUp(),
                    Recipe.CreditPlace.TEXT,
                    List.of());
            return VariantComposer.compose(from, profile, recipe, Networks.FREE)
                    .get(0)
                    .variant();
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
        void leaveThePictureToTheCardThatTheNetworkMakesOfALinkSentApart() {
            CardRules apart = new CardRules(LinkPlacement.CARD, false, 191, 100, 70, 200);
            NetworkProfile profile = Networks.profile("x", Networks.X.text(), apart);

            assertThat(on(profile, article.build()).image()).isEmpty();
            assertThat(on(profile, article.withoutAddress().build()).image()).isPresent();
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
}
