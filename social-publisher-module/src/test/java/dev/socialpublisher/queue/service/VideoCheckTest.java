package dev.socialpublisher.queue.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleVideo;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.queue.DueTime;
import dev.socialpublisher.queue.authoring.Content;
import dev.socialpublisher.queue.authoring.Draft;
import dev.socialpublisher.queue.authoring.DryRun;
import dev.socialpublisher.testing.InMemoryArticles;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.VariantVideo;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VideoCheckTest {
    private static final NetworkProfile VIDEOS = Profiles.videosOnly(Posts.X);

    private final Desk desk = new Desk();

    @Test
    void takesAVideoWithItsTitleAndNotesItsBytes() {
        MediaRef ref = desk.media.putVideo("jcr:1", "low tide", Duration.ofSeconds(60), 1_000_000);

        DryRun run = run(filmed(ref, "La marée"), Optional.empty());

        assertThat(run.refusals()).isEmpty();
        assertThat(run.revision().variant().video())
                .contains(new VariantVideo(
                        ref, AltText.NONE, Credit.NONE, Bytes.utf8("low tide").sha256()));
    }

    @Test
    void asksForAVideoWhereThereIsNothingElse() {
        refuses(
                filmed(new MediaRef("jcr:1"), "La marée").withVideo(Optional.empty()),
                ErrorCode.VARIANT_VIDEO_MISSING,
                "Network x takes videos only; choose one",
                "video");
    }

    @Test
    void refusesAVideoWhereNoneIsSent() {
        MediaRef ref = desk.media.putVideo("jcr:1", "low tide", Duration.ofSeconds(10), 1_000);
        Variant variant =
                Desk.variant("La corne.").withVideo(Optional.of(new VariantVideo(ref, AltText.NONE, Credit.NONE)));

        assertThat(desk.service()
                        .dryRun(Desk.draft(1, new Content(variant, List.of()), Optional.empty()), Desk.ARMELLE)
                        .refusals())
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.VARIANT_PART_NOT_SUPPORTED);
                    assertThat(refused.detail()).isEqualTo("no video is sent to Network x; take it out");
                    assertThat(refused.detail(Locale.FRENCH))
                            .isEqualTo("aucune vidéo n’est envoyée sur Network x\u202f; retirez-la");
                });
    }

    @Test
    void refusesAVideoThatIsTooLongOrTooLarge() {
        MediaRef ref = desk.media.putVideo("jcr:1", "low tide", Duration.ofMillis(60_001), 1_000);
        refuses(
                filmed(ref, "La marée"),
                ErrorCode.MEDIA_VIDEO_TOO_LONG,
                "jcr:1.mp4 lasts 0:01:01, Network x allows 0:01:00",
                "video");

        desk.media.putVideo("jcr:1", "low tide", Duration.ofSeconds(60), 1_000_001);
        refuses(
                filmed(ref, "La marée"),
                ErrorCode.MEDIA_TOO_MANY_BYTES,
                "jcr:1.mp4 has 2 MB, Network x allows 1",
                "video");
    }

    @Test
    void refusesAVideoThatIsTooShortOrOfAnotherShape() {
        desk.media.putVideo("jcr:1", "low tide", Duration.ofMillis(900), 1_000);
        refuses(
                filmed(new MediaRef("jcr:1"), "La marée"),
                ErrorCode.MEDIA_CANNOT_FIT,
                "jcr:1.mp4 lasts 0:00:00, Network x asks for at least 0:00:01",
                "video");

        desk.media.putVideo("jcr:1", "low tide", Duration.ofSeconds(10), 1_000, 1080, 1920);
        refuses(
                filmed(new MediaRef("jcr:1"), "La marée"),
                ErrorCode.MEDIA_CANNOT_FIT,
                "jcr:1.mp4 measures 1080 × 1920 pixels; Network x takes ≥ 320 × 240, ≤ 1920, 1:1 … 16:9",
                "video");
    }

    @Test
    void refusesPicturesBesideAVideoAndAnAlternativeTextThatIsTooLong() {
        MediaRef ref = desk.media.putVideo("jcr:1", "low tide", Duration.ofSeconds(10), 1_000);
        Variant filmed = filmed(ref, "La marée");

        Variant pictured = filmed.withImage(
                Optional.of(new VariantImage(desk.media.put("jcr:image", "phare"), AltText.NONE, Credit.NONE)));
        assertThat(run(pictured, Optional.empty()).refusals())
                .extracting(SocialException::detail)
                .contains("a video goes without pictures; the post has 1");
        refuses(
                filmed.withVideo(Optional.of(new VariantVideo(ref, new AltText("é".repeat(31)), Credit.NONE))),
                ErrorCode.VARIANT_ALT_TEXT_TOO_LONG,
                "the alternative text has 31 characters, Network x allows 30",
                "video");
    }

    @Test
    void refusesAVideoThatTheNetworkWouldFetchWhereNobodyCan() {
        MediaRef ref = desk.media.putVideo("jcr:1", "low tide", Duration.ofSeconds(10), 1_000);
        NetworkProfile fetching = Profiles.with(VIDEOS, "video.fetched", "true");
        Draft draft = Desk.draft(1, new Content(filmed(ref, "La marée"), List.of()), Optional.empty());

        assertThat(desk.service(new QueueSettings(false), fetching)
                        .dryRun(draft, Desk.ARMELLE)
                        .refusals())
                .extracting(SocialException::code, SocialException::detail)
                .containsExactly(tuple(
                        ErrorCode.MEDIA_NOT_REACHABLE,
                        "Network x fetches videos itself, but video jcr:1 has no public address; signed links or a public"
                                + " folder must be configured first"));
        assertThat(desk.service(new QueueSettings(false), fetching, Optional.of((any, wanted) -> Optional.empty()))
                        .dryRun(draft, Desk.ARMELLE)
                        .refusals())
                .isEmpty();
    }

    @Test
    void refusesATitleThatIsMissingTooLongOrHoldsWhatTheNetworkRefuses() {
        MediaRef ref = desk.media.putVideo("jcr:1", "low tide", Duration.ofSeconds(10), 1_000);

        refuses(
                filmed(ref, " "),
                ErrorCode.VARIANT_TITLE_WRONG,
                "a video on Network x has a title; write one",
                "card.title");
        refuses(
                filmed(ref, "é".repeat(21)),
                ErrorCode.VARIANT_TITLE_WRONG,
                "the title has 21 characters, Network x allows 20",
                "card.title");
        refuses(
                filmed(ref, "Marée <3"),
                ErrorCode.VARIANT_TITLE_WRONG,
                "Network x refuses the character < in titles and descriptions",
                "card.title");
        refuses(
                filmed(ref, "La marée").withText("La mer > la côte", List.of()),
                ErrorCode.VARIANT_TITLE_WRONG,
                "Network x refuses the character > in titles and descriptions",
                "text");
    }

    @Test
    void refusesAVideoThatIsGoneEvenInADraft() {
        assertThatThrownBy(() -> run(filmed(new MediaRef("jcr:gone"), "La marée"), Optional.empty()))
                .hasMessageContaining("video jcr:gone is not, or no longer, in the media store");
    }

    @Test
    void refusesAVideoWhoseRightsEndBeforeThePostLeaves() {
        MediaRef ref = desk.media.putVideo("jcr:1", "low tide", Duration.ofSeconds(10), 1_000);
        desk.articles.put(filmedArticle(ref));

        assertThat(run(filmed(ref, "La marée"), Desk.at("2026-11-30T23:59")).refusals())
                .isEmpty();
        assertThat(run(filmed(ref, "La marée"), Desk.at("2026-12-01T00:01")).refusals())
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.MEDIA_RIGHTS_EXPIRED);
                    assertThat(refused.detail())
                            .isEqualTo(
                                    "the video may be used on networks until 30 November 2026, not on 1 December 2026");
                });
    }

    private static Article filmedArticle(MediaRef ref) {
        Article plain = InMemoryArticles.article("a", InMemoryArticles.ADDRESS, List.of());
        return new Article(
                plain.ref(),
                plain.title(),
                plain.lead(),
                plain.body(),
                plain.author(),
                plain.section(),
                plain.tags(),
                plain.images(),
                plain.share(),
                plain.address(),
                plain.published(),
                List.of(new ArticleVideo(ref, Credit.NONE, Optional.of(LocalDate.of(2026, 11, 30)), List.of())));
    }

    private static Variant filmed(MediaRef ref, String title) {
        return Desk.variant("La corne.")
                .withCard(Optional.of(new LinkCard(title, "", Optional.empty())))
                .withVideo(Optional.of(new VariantVideo(ref, AltText.NONE, Credit.NONE)));
    }

    private DryRun run(Variant variant, Optional<DueTime> due) {
        return desk.service(new QueueSettings(false), VIDEOS)
                .dryRun(Desk.draft(1, new Content(variant, List.of()), due), Desk.ARMELLE);
    }

    private void refuses(Variant variant, ErrorCode code, String why, String place) {
        assertThat(run(variant, Optional.empty()).refusals())
                .extracting(SocialException::code, SocialException::detail)
                .contains(tuple(code, why));
        assertThat(run(variant, Optional.empty()).refusals())
                .filteredOn(refused -> refused.code() == code)
                .allSatisfy(refused ->
                        assertThat(refused.place().orElseThrow().field()).isEqualTo(place));
    }
}
