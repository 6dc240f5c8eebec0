package dev.socialpublisher.queue.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.article.PublicAddress;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.DueTime;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.TimeToLive;
import dev.socialpublisher.queue.authoring.Content;
import dev.socialpublisher.queue.authoring.Draft;
import dev.socialpublisher.queue.authoring.Submission;
import dev.socialpublisher.testing.InMemoryArticles;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import dev.socialpublisher.testing.WordCharter;
import dev.socialpublisher.text.ThreadText;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Bad input: refused with value, bound and place, and nothing saved. */
class SubmissionCheckTest {
    private final Desk desk = new Desk();

    @Test
    void refusesATextThatIsTooLong() {
        Variant variant = Desk.variant("é".repeat(Profiles.LIMIT));
        refuses(variant, ErrorCode.VARIANT_TEXT_TOO_LONG, "on Network x, which allows 120", "text");
    }

    @Test
    void holdsATextUnderAPictureToTheShorterLimit() {
        NetworkProfile captioning = Profiles.captioning(Posts.X, 5);
        Variant pictured = withImage(desk.media.put("jcr:1", "phare"), "Le phare");
        Content plain = new Content(pictured.withImage(Optional.empty()), List.of());

        List<SocialException> refusals = desk.service(new QueueSettings(false), captioning)
                .dryRun(Desk.draft(1, new Content(pictured, List.of()), Optional.empty()), Desk.ARMELLE)
                .refusals();

        assertThat(refusals).singleElement().satisfies(refused -> {
            assertThat(refused.code()).isEqualTo(ErrorCode.VARIANT_TEXT_TOO_LONG);
            assertThat(refused.detail()).endsWith("on Network x, which allows 5 with a picture");
            assertThat(refused.detail(Locale.FRENCH)).endsWith("sur Network x, qui en permet 5 avec une image");
        });
        assertThat(desk.service(new QueueSettings(false), captioning)
                        .dryRun(Desk.draft(1, plain, Optional.empty()), Desk.ARMELLE)
                        .refusals())
                .isEmpty();
    }

    @Test
    void refusesATextWithoutWords() {
        Variant variant = Desk.variant(" ").withHashtags(List.of()).withLink(Optional.empty());
        refuses(variant, ErrorCode.VARIANT_TEXT_EMPTY, "the post has 0 characters, it takes at least 1", "text");
        Variant breaks = variant.withText("---\n---", List.of());
        refuses(breaks, ErrorCode.VARIANT_TEXT_EMPTY, "the post has 0 characters, it takes at least 1", "text");
    }

    @Test
    void refusesHalfACharacterEvenInADraft() {
        Draft draft = Desk.draft(1, Desk.content("Moitié \uD83D ici"), Optional.empty());
        assertThatThrownBy(() -> desk.service().saveDraft(draft, Desk.ARMELLE, desk.key()))
                .hasMessageContaining("SP-VARIANT-0006")
                .hasMessageContaining("U+D83D");
    }

    @Test
    void refusesAnAddressThatCannotBeMade() {
        PublicAddress broken =
                new PublicAddress("https://m.example.org/{section}/{slug}", Optional.empty(), List.of("section"));
        desk.articles.put(InMemoryArticles.article("a", broken, List.of()));
        refuses(
                Desk.variant("La corne."),
                ErrorCode.ARTICLE_URL_UNRESOLVED,
                "https://m.example.org/{section}/{slug} cannot be made: the article lacks section",
                "link");
    }

    @Test
    void refusesAnAddressOfASiteThatNobodyGave() {
        PublicAddress baseless = new PublicAddress("{base}/{slug}.html", Optional.empty(), List.of("base"));
        desk.articles.put(InMemoryArticles.article("a", baseless, List.of()));
        refuses(
                Desk.variant("La corne."),
                ErrorCode.ARTICLE_URL_UNRESOLVED,
                "nobody has said where readers find site magazine; an administrator sets SOCIAL_SITE_BASE_URL",
                "link");
    }

    @Test
    void refusesALanguageThatStandsInForAMissingTranslation() {
        desk.articles.put(english());
        desk.articles.put(Posts.ARTICLE, english());
        refuses(
                Desk.variant("La corne."),
                ErrorCode.ARTICLE_OTHER_LANGUAGE,
                "the article is in en, account "
                        + Posts.channel(Desk.channel(1), 1).name() + " speaks fr",
                "channel");
    }

    @Test
    void keepsADraftUnderTheLanguageInWhichItsArticleReallyIs() {
        desk.articles.put(Posts.ARTICLE, english());
        Post draft = desk.service()
                .saveDraft(Desk.draft(1, Desk.content("La corne."), Optional.empty()), Desk.ARMELLE, desk.key());
        assertThat(draft.article()).isEqualTo(Posts.ARTICLE.in(Locale.ENGLISH));
    }

    private static Article english() {
        Article french = InMemoryArticles.article("a", InMemoryArticles.ADDRESS, List.of());
        return new Article(
                new ArticleRef(Posts.ARTICLE.in(Locale.ENGLISH), french.ref().revision()),
                "The fog horn of Men Garo",
                french.lead(),
                french.body(),
                french.author(),
                french.section(),
                french.tags(),
                french.images(),
                french.share(),
                french.address(),
                french.published());
    }

    @Test
    void refusesAnArticleThatIsNotForNetworks() {
        Post draft = desk.service()
                .saveDraft(Desk.draft(1, Desk.content("La corne."), Optional.empty()), Desk.ARMELLE, desk.key());
        Post inReview = desk.submitted(1, "La corne sonne.");
        desk.articles.put(InMemoryArticles.notForNetworks("b"));

        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> desk.submitted(1, "Une autre corne."),
                () -> desk.service()
                        .submit(
                                Desk.target(draft),
                                new Submission(Optional.empty(), TimeToLive.STANDARD, List.of()),
                                Desk.ARMELLE),
                () -> desk.service().approve(Desk.target(inReview), "", Desk.PAUL))) {
            assertThatThrownBy(attempt).isInstanceOfSatisfying(SocialException.class, refused -> {
                assertThat(refused.code()).isEqualTo(ErrorCode.ARTICLE_NOT_FOR_NETWORKS);
                assertThat(refused.detail(Locale.ENGLISH))
                        .isEqualTo("article \"La corne de brume de Men Garo\" (5f0c6a9e-0000-4000-8000-000000000001)"
                                + " is marked noSocial in its share metadata: it does not go to networks");
                assertThat(refused.detail(Locale.FRENCH))
                        .isEqualTo("l’article «\u00a0La corne de brume de Men Garo\u00a0»"
                                + " (5f0c6a9e-0000-4000-8000-000000000001) porte la mention noSocial dans ses"
                                + " métadonnées de partage\u00a0: il ne va pas sur les réseaux");
            });
        }
    }

    @Test
    void refusesAnArticleThatIsGone() {
        desk.articles.remove(Posts.ARTICLE);
        refuses(Desk.variant("La corne."), ErrorCode.ARTICLE_NOT_FOUND, "has nothing in fr, or is gone", "article");
    }

    @Test
    void refusesATextFileThatCallsItselfAPicture() {
        MediaRef ref = desk.media.put("jcr:1", "text in disguise");
        refuses(
                withImage(ref, "Le phare"),
                ErrorCode.MEDIA_NOT_AN_IMAGE,
                "jcr:1.jpg is text/plain, not a picture",
                "image");
    }

    @Test
    void refusesAPictureThatIsGone() {
        refuses(
                withImage(new MediaRef("jcr:gone"), ""),
                ErrorCode.MEDIA_NOT_FOUND,
                "picture jcr:gone is not, or no longer, in the media store",
                "image");
    }

    @Test
    void refusesAnAlternativeTextThatIsTooLong() {
        MediaRef ref = desk.media.put("jcr:1", "picture");
        refuses(
                withImage(ref, "x".repeat(41)),
                ErrorCode.VARIANT_ALT_TEXT_TOO_LONG,
                "the alternative text has 41 characters, Network x allows 40",
                "alt");
    }

    @Test
    void refusesAPictureWhoseRightsEndBeforeThePostLeaves() {
        MediaRef ref = desk.media.put("jcr:1", "picture");
        desk.articles.put(InMemoryArticles.article(
                "a",
                InMemoryArticles.ADDRESS,
                List.of(new ArticleImage(ref, AltText.NONE, Credit.NONE, Optional.of(LocalDate.of(2026, 11, 30))))));
        Variant variant = withImage(ref, "Le phare");

        assertThat(submit(variant, Desk.at("2026-11-30T23:59")).post().state()).isEqualTo(PostState.IN_REVIEW);
        assertThatThrownBy(() -> submit(variant, Desk.at("2026-12-01T00:01")))
                .isInstanceOfSatisfying(SocialException.class, expired -> {
                    assertThat(expired.code()).isEqualTo(ErrorCode.MEDIA_RIGHTS_EXPIRED);
                    assertThat(expired.detail())
                            .isEqualTo("picture jcr:1 may be used on networks until 30 November 2026;"
                                    + " the post is due on 1 December 2026");
                });
    }

    @Test
    void saysWhileComposingThatRightsEndBeforeTheTimeAskedFor() {
        MediaRef ref = desk.media.put("jcr:1", "picture");
        desk.articles.put(InMemoryArticles.article(
                "a",
                InMemoryArticles.ADDRESS,
                List.of(new ArticleImage(ref, AltText.NONE, Credit.NONE, Optional.of(LocalDate.of(2026, 11, 30))))));
        Content content = new Content(withImage(ref, "Le phare"), List.of());

        assertThat(refusals(content, Optional.empty())).isEmpty();
        assertThat(refusals(content, Desk.at("2026-11-30T23:59"))).isEmpty();
        assertThat(refusals(content, Desk.at("2026-12-01T00:01"))).containsExactly(ErrorCode.MEDIA_RIGHTS_EXPIRED);
        assertThat(refusals(content, Desk.at("2027-03-28T02:30"))).isEmpty();
        assertThat(refusals(content, Desk.at("2027-10-31T02:30"))).isEmpty();
        desk.clock.set(Instant.parse("2026-11-30T23:00:00Z"));
        assertThat(refusals(content, Optional.empty())).containsExactly(ErrorCode.MEDIA_RIGHTS_EXPIRED);
    }

    @Test
    void tellsRulesThatATextIsTooMuchFor() {
        Draft draft = Desk.draft(1, Desk.content("La corne."), Optional.empty());
        assertThat(desk.service().dryRun(draft, Desk.ARMELLE).notChecked()).isEmpty();

        desk.charter.exhaust();

        assertThat(desk.service().dryRun(draft, Desk.ARMELLE).notChecked()).containsExactly(WordCharter.RULE.value());
    }

    private List<ErrorCode> refusals(Content content, Optional<DueTime> due) {
        return desk.service().dryRun(Desk.draft(1, content, due), Desk.ARMELLE).refusals().stream()
                .map(SocialException::code)
                .toList();
    }

    @Test
    void refusesAPictureThatTheNetworkCannotFetch() {
        MediaRef ref = desk.media.put("jcr:1", "phare");
        Draft draft = Desk.draft(1, new Content(withImage(ref, "Le phare"), List.of()), Optional.empty());
        NetworkProfile fetching = Profiles.fetchingPictures(Posts.X);
        QueueSettings settings = new QueueSettings(false);

        List<SocialException> refusals =
                desk.service(settings, fetching).dryRun(draft, Desk.ARMELLE).refusals();

        assertThat(refusals).singleElement().satisfies(refused -> {
            assertThat(refused.code()).isEqualTo(ErrorCode.MEDIA_NOT_REACHABLE);
            assertThat(refused.detail())
                    .isEqualTo(
                            "Network x fetches pictures itself, but picture jcr:1 has no public address; signed links"
                                    + " or a public folder must be configured first");
            assertThat(refused.detail(Locale.FRENCH))
                    .isEqualTo(
                            "Network x va chercher les images lui-même, mais l’image jcr:1 n’a pas d’adresse publique"
                                    + "\u202f; il faut d’abord configurer des liens signés ou un dossier public");
        });
        assertThat(desk.service(settings, fetching, Optional.of((asked, wanted) -> Optional.empty()))
                        .dryRun(draft, Desk.ARMELLE)
                        .refusals())
                .isEmpty();
        assertThat(desk.service(settings, fetching)
                        .dryRun(Desk.draft(1, Desk.content("La corne."), Optional.empty()), Desk.ARMELLE)
                        .refusals())
                .isEmpty();
    }

    @Test
    void refusesMorePicturesThanTheNetworkTakesAndDescriptionsThatAreTooLong() {
        VariantImage second = new VariantImage(
                desk.media.put("jcr:2", "lanterne"), new AltText("a".repeat(Profiles.ALT_LIMIT + 1)), Credit.NONE);
        Variant two = withImage(desk.media.put("jcr:1", "phare"), "Le phare").withGallery(List.of(second));

        refuses(two, ErrorCode.VARIANT_PART_NOT_SUPPORTED, "Network x takes 1 pictures, the post has 2", "image");
        NetworkProfile several = Profiles.taking(Posts.X, 2);
        assertThat(desk.service(new QueueSettings(false), several)
                        .dryRun(Desk.draft(1, new Content(two, List.of()), Optional.empty()), Desk.ARMELLE)
                        .refusals())
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.VARIANT_ALT_TEXT_TOO_LONG);
                    assertThat(refused.detail()).contains("has 41 characters, Network x allows 40");
                });
    }

    @Test
    void refusesWordsAloneWhereTheNetworkShowsPictures() {
        MediaRef ref = desk.media.put("jcr:1", "phare");
        QueueService service = desk.service(new QueueSettings(false), Profiles.needingPictures(Posts.X));

        assertThat(service.dryRun(Desk.draft(1, Desk.content("La corne."), Optional.empty()), Desk.ARMELLE)
                        .refusals())
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.VARIANT_PICTURE_MISSING);
                    assertThat(refused.detail()).isEqualTo("Network x takes no post without a picture; choose one");
                    assertThat(refused.place().map(place -> place.field())).contains("image");
                });
        Content pictured = new Content(withImage(ref, "Le phare"), List.of());
        assertThat(service.dryRun(Desk.draft(1, pictured, Optional.empty()), Desk.ARMELLE)
                        .refusals())
                .isEmpty();
    }

    @Test
    void refusesAThreadWhereThereIsNoneAndEachPartThatIsTooLong() {
        String thread = "La corne." + ThreadText.BREAK + "é".repeat(Profiles.LIMIT) + ThreadText.BREAK + "Fin.";
        refuses(
                Desk.variant("La corne." + ThreadText.BREAK + "Fin."),
                ErrorCode.VARIANT_PART_NOT_SUPPORTED,
                "the text has 2 parts, with lines of --- between them; Network x allows 1",
                "text");

        NetworkProfile threading = Profiles.threading(Posts.X, ReconciliationClass.NONE, 3);
        Variant plain = Desk.variant(thread).withHashtags(List.of()).withLink(Optional.empty());
        QueueService service = desk.service(new QueueSettings(false), threading);
        assertThat(service.dryRun(Desk.draft(1, new Content(plain, List.of()), Optional.empty()), Desk.ARMELLE)
                        .refusals())
                .isEmpty();
        Variant longer = plain.withText(thread.replace("Fin.", "é".repeat(Profiles.LIMIT + 1)), List.of());
        assertThat(service.dryRun(Desk.draft(1, new Content(longer, List.of()), Optional.empty()), Desk.ARMELLE)
                        .refusals())
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.VARIANT_TEXT_TOO_LONG);
                    assertThat(refused.detail())
                            .isEqualTo("the text of part 3 of 3 counts 121 on Network x, which allows 120");
                    assertThat(refused.detail(Locale.FRENCH))
                            .isEqualTo("le texte de la partie 3 sur 3 compte 121 sur Network x, qui en permet 120");
                });
    }

    @Test
    void refusesANetworkThatHasEnded() {
        QueueService service = desk.service(new QueueSettings(false), Profiles.retired(Posts.X));
        Draft draft = Desk.draft(1, Desk.content("La corne."), Optional.empty());
        assertThatThrownBy(() -> service.submitNew(draft, Desk.ARMELLE, desk.key()))
                .hasMessage("SP-NETWORK-0002: Network x has been closed since 2 April 2019 and takes no posts;"
                        + " use bluesky instead");
    }

    private void refuses(Variant variant, ErrorCode code, String detail, String field) {
        assertThatThrownBy(() -> submit(variant, Optional.empty()))
                .isInstanceOfSatisfying(SocialException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.detail()).contains(detail);
                    assertThat(refused.place().map(place -> place.field()).orElse(""))
                            .isEqualTo(field);
                });
        assertThat(desk.posts.counts()).isEmpty();
    }

    private Submitted submit(Variant variant, Optional<DueTime> due) {
        Draft draft = Desk.draft(1, new Content(variant, List.of()), due);
        return desk.service().submitNew(draft, Desk.ARMELLE, desk.key());
    }

    private static Variant withImage(MediaRef ref, String alt) {
        return Desk.variant("La corne.").withImage(Optional.of(new VariantImage(ref, new AltText(alt), Credit.NONE)));
    }
}
