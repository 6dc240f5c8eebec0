package dev.socialpublisher.delivery.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.store.jdbc.JdbcStores;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.AssetPublication;
import dev.socialpublisher.article.PublicAddress;
import dev.socialpublisher.article.PublicationStatus;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Dispatch;
import dev.socialpublisher.delivery.Gate;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ProfileSource;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.Hold;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.TimeToLive;
import dev.socialpublisher.queue.check.OtherPosts;
import dev.socialpublisher.queue.check.ToneReview;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.InMemoryArticles;
import dev.socialpublisher.testing.InMemoryMedia;
import dev.socialpublisher.testing.PlainCipher;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.testing.WordCharter;
import dev.socialpublisher.tone.WaivableBy;
import dev.socialpublisher.variant.VariantVideo;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GatesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Instant DUE = Instant.parse("2026-11-22T10:00:00Z");
    private final SettableClock clock = new SettableClock(DUE);
    private final InMemoryArticles articles = new InMemoryArticles();
    private final InMemoryMedia media = new InMemoryMedia();
    private final JdbcStores stores = JdbcStores.open(Databases.h2(), new PlainCipher());

    GatesTest() {
        stores.channels().save(Posts.channel(Posts.CHANNEL, 1));
        articles.put(InMemoryArticles.article("a", InMemoryArticles.ADDRESS, List.of()));
    }

    @Test
    void holdsUnderAHoldOfTheChannelOrOfEverything() {
        Gate gate = new HeldGate(stores.holds(), PARIS);
        assertThat(answer(gate, post())).isEqualTo("pass");
        stores.holds()
                .put(new Hold(
                        Optional.of(Posts.channel(Posts.CHANNEL, 1).id()), "a", "Anne", Wording.same("piraté"), DUE));
        assertThat(answer(gate, post()))
                .isEqualTo(
                        "hold: channel x-fr is on hold since 22 November 2026 11:00 (Europe/Paris), by Anne: piraté");
        stores.holds().lift(Optional.of(Posts.CHANNEL), "a");
        stores.holds().put(new Hold(Optional.empty(), "a", "Anne", Wording.same("crise"), DUE));
        assertThat(answer(gate, post()))
                .isEqualTo("hold: everything is on hold since 22 November 2026 11:00 (Europe/Paris), by Anne: crise");
    }

    @ParameterizedTest
    @EnumSource(TimeToLive.class)
    void missesWhatIsNoLongerWorthSending(TimeToLive timeToLive) {
        Gate gate = new TimeToLiveGate(clock, PARIS);
        Post post = post().withTimeToLive(timeToLive);
        Duration life = timeToLive.duration().orElse(Duration.ofDays(3650));
        clock.set(DUE.plus(life));
        assertThat(answer(gate, post)).isEqualTo("pass");
        clock.forward(Duration.ofSeconds(1));
        assertThat(answer(gate, post))
                .startsWith(
                        timeToLive == TimeToLive.EVERGREEN
                                ? "pass"
                                : "miss: due on 22 November 2026 11:00 (Europe/Paris)");
    }

    @ParameterizedTest
    @EnumSource(PublicationStatus.class)
    void holdsUnlessReadersCanSeeTheArticle(PublicationStatus status) {
        articles.status(status);
        String answer = answer(new ArticlePublicGate(articles, stores.snapshots()), post());
        assertThat(answer.equals("pass")).isEqualTo(status.isPublic());
        assertThat(answer).matches("pass|hold: the article is not public \\(.+\\); publish it, then release the post");
    }

    @Test
    void holdsAnArticleThatWasMarkedAfterSubmission() {
        Gate gate = new NoSocialGate(articles);
        assertThat(answer(gate, post())).isEqualTo("pass");
        articles.put(InMemoryArticles.notForNetworks("b"));
        assertThat(answer(gate, post()))
                .isEqualTo("hold: article \"La corne de brume de Men Garo\" was marked noSocial in its share metadata;"
                        + " remove the mark, then release the post");
        articles.remove(Posts.ARTICLE);
        assertThat(answer(gate, post())).isEqualTo("pass");
    }

    @Test
    void letsANotePassWithoutAPage() {
        articles.remove(Posts.ARTICLE);
        stores.snapshots().save(InMemoryArticles.article("a", PublicAddress.NONE, List.of()));
        assertThat(answer(new ArticlePublicGate(articles, stores.snapshots()), post()))
                .isEqualTo("pass");
    }

    @Test
    void holdsWhatTodaysRulesForbid() {
        WordCharter charter = new WordCharter("incroyable", WaivableBy.PUBLISHER);
        ToneReview tone = new ToneReview(
                charter,
                Profiles.source(List.of(Profiles.active(Posts.X, ReconciliationClass.NONE))),
                stores.snapshots(),
                new OtherPosts(stores.posts(), stores.channels()));
        Gate gate = new ToneGate(tone, stores.channels(), clock);
        assertThat(answer(gate, post())).isEqualTo("pass");
        charter.forbid("corne", WaivableBy.PUBLISHER);
        assertThat(answer(gate, post()))
                .isEqualTo("hold: the rules no longer let it through: Fr.Word \"corne\" (text): Évitez ce mot.");
    }

    @Test
    void holdsAPictureThatIsGoneChangedOrExpired() {
        Gate gate = new ImageGate(new ImageGate.Sources(media, articles, stores.snapshots(), stores.channels()), clock);
        MediaRef ref = media.put("jcr:1", "one");
        Post post = post().withRevision(Posts.withImage("La corne.", ref, sha256("one")));
        articles.put(InMemoryArticles.article(
                "a",
                InMemoryArticles.ADDRESS,
                List.of(new ArticleImage(ref, AltText.NONE, Credit.NONE, Optional.of(LocalDate.of(2026, 11, 22))))));

        assertThat(answer(gate, post)).isEqualTo("pass");
        clock.set(Instant.parse("2026-11-22T23:00:01Z"));
        assertThat(answer(gate, post))
                .isEqualTo("hold: picture jcr:1 may be used on networks until 22 November 2026 only");
        media.put("jcr:1", "two");
        assertThat(answer(gate, post)).startsWith("hold: picture jcr:1 was replaced after approval");
        media.remove(ref);
        assertThat(answer(gate, post)).isEqualTo("hold: picture jcr:1 is no longer in the media store");
    }

    @Test
    void holdsAVideoThatIsGoneOrChanged() {
        Gate gate = new ImageGate(new ImageGate.Sources(media, articles, stores.snapshots(), stores.channels()), clock);
        MediaRef ref = media.putVideo("jcr:9", "low tide", Duration.ofSeconds(10), 1_000);
        Post post = filmed(ref, sha256("low tide"));

        assertThat(answer(gate, post)).isEqualTo("pass");
        media.putVideo("jcr:9", "high tide", Duration.ofSeconds(10), 1_000);
        assertThat(answer(gate, post)).startsWith("hold: video jcr:9.mp4 was replaced after approval");
        media.remove(ref);
        assertThat(answer(gate, post)).isEqualTo("hold: video jcr:9 is not, or no longer, in the media store");
    }

    @ParameterizedTest
    @EnumSource(PublicationStatus.class)
    void holdsAVideoThatReadersCannotSee(PublicationStatus status) {
        Post post = filmed(new MediaRef("jcr:9"), sha256("low tide"));

        assertThat(answer(pictures(status, false), post).equals("pass")).isEqualTo(status.isPublic());
    }

    private Post filmed(MediaRef ref, String hash) {
        PostRevision plain = post().revision();
        return post().withRevision(new PostRevision(
                1,
                plain.variant().withVideo(Optional.of(new VariantVideo(ref, AltText.NONE, Credit.NONE, hash))),
                plain.text(),
                plain.article(),
                "",
                "",
                List.of(),
                List.of(),
                plain.actorId(),
                plain.at()));
    }

    @ParameterizedTest
    @EnumSource(PublicationStatus.class)
    void holdsAPictureThatReadersCannotSee(PublicationStatus status) {
        MediaRef ref = media.put("jcr:1", "one");
        Post post = post().withRevision(Posts.withImage("La corne.", ref, sha256("one")));

        assertThat(answer(pictures(status, false), post).equals("pass")).isEqualTo(status.isPublic());
        assertThat(answer(pictures(status, false), post()))
                .as("without picture")
                .isEqualTo("pass");
    }

    @Test
    void holdsAChangedPictureOnlyWhereTheNetworkFetchesTheEarlierOne() {
        MediaRef ref = media.put("jcr:1", "one");
        Post post = post().withRevision(Posts.withImage("La corne.", ref, sha256("one")));

        assertThat(answer(pictures(PublicationStatus.MODIFIED, false), post)).isEqualTo("pass");
        assertThat(answer(pictures(PublicationStatus.MODIFIED, true), post))
                .isEqualTo("hold: picture jcr:1 was changed since its publication, and the network would fetch the"
                        + " earlier one; publish it, then release the post");
        assertThat(answer(pictures(PublicationStatus.PUBLISHED, true), post)).isEqualTo("pass");
    }

    @Test
    void namesAnUnpublishedPictureByWhatItShows() {
        MediaRef ref = media.put("jcr:1", "one");
        Post post = post().withRevision(Posts.withImage("La corne.", ref, sha256("one")));
        stores.snapshots()
                .save(InMemoryArticles.article(
                        "a",
                        InMemoryArticles.ADDRESS,
                        List.of(new ArticleImage(ref, new AltText("La corne"), Credit.NONE, Optional.empty()))));

        assertThat(answer(pictures(PublicationStatus.NEVER_PUBLISHED, false), post))
                .isEqualTo("hold: picture “La corne” was never published; publish it, then release the post");
        assertThat(answer(new PicturePublicGate(AssetPublication.UNKNOWN, profiles(false), stores.snapshots()), post))
                .isEqualTo("pass");
    }

    private Gate pictures(PublicationStatus status, boolean fetched) {
        return new PicturePublicGate(ref -> Optional.of(status), profiles(fetched), stores.snapshots());
    }

    private static ProfileSource profiles(boolean fetch) {
        NetworkProfile uploads = Profiles.active(Posts.X, ReconciliationClass.NONE);
        return Profiles.source(List.of(fetch ? Profiles.fetchingPictures(Posts.X) : uploads));
    }

    private static Post post() {
        return Posts.scheduled(Posts.CHANNEL, "La corne de brume.", DUE);
    }

    private static String answer(Gate gate, Post post) {
        Claim claim = new Claim(post, Dispatch.first(post, DUE), Optional.empty());
        return gate.check(claim)
                .fold(
                        () -> "pass",
                        reason -> "hold: " + reason.english(),
                        reason -> "miss: " + reason.english(),
                        later -> "later: " + later.reason().english());
    }

    private static String sha256(String words) {
        return Bytes.utf8(words).sha256();
    }
}
