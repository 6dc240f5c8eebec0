package dev.socialpublisher.adapter.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.ArticleRef;
import dev.socialpublisher.article.ArticleRevision;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.PublicAddress;
import dev.socialpublisher.article.ShareMetadata;
import dev.socialpublisher.article.TextLink;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.channel.MonthlyCap;
import dev.socialpublisher.delivery.Halt;
import dev.socialpublisher.delivery.InstallationStore.Binding;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.network.fact.ServerLimits;
import dev.socialpublisher.queue.Hold;
import dev.socialpublisher.testing.FarZone;
import dev.socialpublisher.testing.PlainCipher;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.charter.CharterVersion;
import dev.socialpublisher.tone.charter.CharterVersionStore;
import dev.socialpublisher.tone.charter.FileChanges;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The smaller stores, each on a database of its own. */
@ExtendWith(FarZone.class)
abstract class StoresContract {
    private static final ChannelId CHANNEL = Posts.CHANNEL;
    private final DataSource source = database();
    private final JdbcStores stores = JdbcStores.open(source, new PlainCipher());

    abstract DataSource database();

    @Test
    void opensAgainWithoutChangingAnything() {
        Channel channel = Posts.channel(CHANNEL, 1);
        stores.channels().save(channel);

        assertThat(JdbcStores.open(source, new PlainCipher()).channels().all()).containsExactly(channel);
    }

    @Test
    void replacesAChannelAndKeepsItsCredentials() {
        stores.channels().save(Posts.channel(new ChannelId("z-last"), 2));
        stores.channels().save(Posts.channel(CHANNEL, 1));
        stores.credentials().save(CHANNEL, new Credentials(Map.of("accessToken", "s3cret")));
        stores.channels().save(Posts.channel(CHANNEL, 0));

        assertThat(stores.channels().find(CHANNEL)).contains(Posts.channel(CHANNEL, 0));
        assertThat(stores.channels().all()).extracting(Channel::id).containsExactly(CHANNEL, new ChannelId("z-last"));
        assertThat(stores.channels().find(new ChannelId("nobody"))).isEmpty();
        assertThat(stores.credentials().find(CHANNEL).orElseThrow().get("accessToken"))
                .contains("s3cret");
    }

    @Test
    void learnsAServersLimitsBesideWhatPeopleChange() {
        Channel channel = Posts.channel(CHANNEL, 1);
        ServerLimits told = ServerLimits.told(
                Instant.parse("2026-11-22T10:00:00Z"),
                "social.example",
                Map.of(ServerLimits.Named.CHARACTERS, 5000L),
                List.of("image/jpeg"));
        stores.channels().save(channel.servedByHand());

        stores.channels().learn(CHANNEL, told);
        stores.channels().learn(new ChannelId("nobody"), told);

        assertThat(stores.channels().find(CHANNEL))
                .contains(channel.servedByHand().limited(Optional.of(told)));
        assertThat(stores.channels().all()).hasSize(1);
    }

    @Test
    void keepsACapAndReadsChannelsThatWereKeptBeforeThereWereAny() throws SQLException {
        Channel capped =
                Posts.channel(CHANNEL, 1).capped(MonthlyCap.of(Optional.of(60), Optional.of(new BigDecimal("20.50"))));
        stores.channels().save(capped);
        assertThat(stores.channels().find(CHANNEL)).contains(capped);

        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update channel set content = regexp_replace(content, ',\"cap\":.*$', '}')"))
                    .isEqualTo(1);
        }
        assertThat(stores.channels().find(CHANNEL)).contains(Posts.channel(CHANNEL, 1));
    }

    @Test
    void keepsCredentialsEncryptedForTheirChannel() throws SQLException {
        stores.credentials().save(CHANNEL, new Credentials(Map.of("accessToken", "old")));
        stores.credentials().save(CHANNEL, new Credentials(Map.of("accessToken", "s3cret")));

        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("select secret from credential")) {
                rows.next();
                assertThat(rows.getString(1)).startsWith("x-fr:").doesNotContain("s3cret");
            }
            statement.executeUpdate("update credential set channel = 'other'");
        }
        assertThatThrownBy(() -> stores.credentials().find(new ChannelId("other")))
                .hasMessage("encrypted for another channel");
        assertThat(stores.credentials().find(CHANNEL)).isEmpty();
    }

    @Test
    void keepsTheFirstHoldUntilItIsLifted() {
        Hold everything = new Hold(Optional.empty(), "paul", "Paul", Wording.same("crise"), Posts.CREATED);
        Hold one = new Hold(
                Optional.of(CHANNEL), "anne", "Anne", Wording.same("compte piraté"), Posts.CREATED.plusSeconds(1));
        stores.holds().put(everything);
        stores.holds()
                .put(new Hold(Optional.empty(), "anne", "Anne", Wording.same("aussi"), Posts.CREATED.plusSeconds(2)));
        stores.holds().put(one);

        assertThat(stores.holds().all()).containsExactlyInAnyOrder(everything, one);
        stores.holds().lift(Optional.empty(), "paul");
        stores.holds().lift(Optional.empty(), "paul");
        assertThat(stores.holds().all()).containsExactly(one);
        stores.holds().lift(Optional.of(CHANNEL), "paul");
        assertThat(stores.holds().all()).isEmpty();
    }

    @Test
    void keepsAnArticleOncePerRevisionAndLanguage() {
        Article article = article("a".repeat(64), "Un long texte. ".repeat(70_000));
        stores.snapshots().save(article);
        stores.snapshots().save(article);
        Article changed = article("b".repeat(64), "Court.");
        stores.snapshots().save(changed);

        assertThat(stores.snapshots().find(article.ref())).contains(article);
        assertThat(stores.snapshots().find(changed.ref())).contains(changed);
        ArticleRef unknown = new ArticleRef(Posts.ARTICLE, new ArticleRevision("c".repeat(64)));
        assertThat(stores.snapshots().find(unknown)).isEmpty();
    }

    @Test
    void remembersWhereDispatchWasAllowedAndWhenItLastRan() {
        Binding first = new Binding("one", URI.create("http://localhost:8080"), "system", Posts.CREATED);
        Binding second = new Binding("two", URI.create("https://cms.example.org"), "web", Posts.CREATED.plusSeconds(9));
        Instant tick = Instant.parse("2026-03-29T01:30:00.123456Z");

        assertThat(stores.installation().binding()).isEmpty();
        stores.installation().tick(tick);
        assertThat(stores.installation().lastTick()).isEmpty();
        stores.installation().bind(first);
        assertThat(stores.installation().lastTick()).isEmpty();
        stores.installation().tick(tick);
        stores.installation().bind(second);

        assertThat(stores.installation().binding()).contains(second);
        assertThat(stores.installation().lastTick()).contains(tick);
        stores.installation().tick(tick.minusSeconds(600));
        assertThat(stores.installation().lastTick()).contains(tick);
        stores.installation().tick(tick.minusSeconds(601));
        assertThat(stores.installation().lastTick()).contains(tick.minusSeconds(601));
    }

    @Test
    void numbersVersionsOfACharterWithoutGaps() {
        CharterVersionStore versions = stores.charterVersions();
        assertThat(versions.newest()).isEmpty();
        assertThat(versions.add(version("fr", 2))).isFalse();
        assertThat(versions.add(version("fr", 1))).isTrue();
        assertThat(versions.add(version("fr", 1))).isFalse();
        assertThat(versions.add(version("fr", 2))).isTrue();
        assertThat(versions.add(version("en", 1))).isTrue();

        assertThat(versions.newest()).containsOnly(Map.entry("en", 1), Map.entry("fr", 2));
        assertThat(versions.find("fr", 2)).contains(version("fr", 2));
        assertThat(versions.find("fr", 3)).isEmpty();
        assertThat(versions.list("fr", 3, 10)).containsExactly(version("fr", 2), version("fr", 1));
        assertThat(versions.list("fr", 2, 10)).containsExactly(version("fr", 1));
        assertThat(versions.list("fr", 3, 1)).containsExactly(version("fr", 2));
    }

    /** Each of them is right that the number is free, until the first one commits. */
    @Test
    void letsOneOfManyWinANumber() throws Exception {
        List<Boolean> added = together(8, person -> stores.charterVersions().add(version("fr", 1)));

        assertThat(added).containsOnlyOnce(true);
    }

    /** Two nodes that start at once configure the same channels. */
    @Test
    void letsManyConfigureTheSameChannelAtOnce() throws Exception {
        for (int round = 0; round < 20; round++) {
            ChannelId channel = new ChannelId("x-" + round);
            List<Credentials> saved = together(4, node -> {
                Credentials own = new Credentials(Map.of("accessToken", "token of node " + node));
                stores.channels().save(Posts.channel(channel, 1));
                stores.credentials().save(channel, own);
                return own;
            });

            assertThat(stores.credentials().find(channel)).get().isIn(saved);
        }
    }

    @Test
    void givesARenewalToOneOfManyUntilItEnds() throws Exception {
        Instant now = Posts.CREATED;
        Instant until = now.plusSeconds(90);
        assertThat(stores.credentials().startRenewal(CHANNEL, now, until)).isFalse();
        stores.credentials().save(CHANNEL, new Credentials(Map.of("accessToken", "old")));

        assertThat(together(4, node -> stores.credentials().startRenewal(CHANNEL, now, until)))
                .containsOnlyOnce(true);
        stores.credentials().endRenewal(CHANNEL, until.minusSeconds(1));
        assertThat(stores.credentials().startRenewal(CHANNEL, until.minusMillis(1), until.plusSeconds(9)))
                .isFalse();
        stores.credentials().endRenewal(CHANNEL, until);
        assertThat(stores.credentials().startRenewal(CHANNEL, now, until)).isTrue();
        assertThat(stores.credentials().startRenewal(CHANNEL, until, until.plusSeconds(9)))
                .isTrue();
    }

    @Test
    void keepsTheLongestOfManyHaltsThatComeAtOnce() throws Exception {
        for (int round = 0; round < 20; round++) {
            String scope = "network:x-" + round;
            together(4, node -> {
                Instant until = Posts.CREATED.plusSeconds(60 + node);
                stores.dispatch().halt(new Halt(scope, until, Wording.same("rate limit")));
                return until;
            });

            assertThat(stores.dispatch().halts(Posts.CREATED))
                    .filteredOn(halt -> halt.scope().equals(scope))
                    .extracting(Halt::until)
                    .containsExactly(Posts.CREATED.plusSeconds(63));
        }
    }

    @Test
    void tellsNoValueOfAStatementThatFails() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("drop table credential");
        }
        assertThatThrownBy(() -> stores.credentials().save(CHANNEL, new Credentials(Map.of("accessToken", "s3cret"))))
                .isInstanceOf(SocialException.class)
                .satisfies(failure -> assertThat(Throwables.getStackTrace(failure))
                        .contains("org.jdbi.v3.core.statement.UnableTo")
                        .doesNotContain("terc3s"));
    }

    private static <T> List<T> together(int people, IntFunction<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(people);
        ExecutorService pool = Executors.newFixedThreadPool(people);
        try {
            List<Future<T>> running = IntStream.range(0, people)
                    .mapToObj(person -> pool.submit(() -> {
                        start.await();
                        return work.apply(person);
                    }))
                    .toList();
            List<T> done = new ArrayList<>();
            for (Future<T> one : running) {
                done.add(one.get());
            }
            return done;
        } finally {
            pool.shutdownNow();
        }
    }

    private static CharterVersion version(String charter, int number) {
        return new CharterVersion(
                charter,
                number,
                new CharterVersion.Author("wim", "Wim Peeters"),
                Posts.CREATED.plusSeconds(number),
                "Moins d’émojis",
                "1.0+0123abcd",
                FileChanges.of(
                        Map.of("rules/Emoji.yml", "max: 1\n".repeat(200_000) + number), Set.of("rules/Old.yml")));
    }

    private static Article article(String revision, String text) {
        MediaRef picture = new MediaRef("jcr:0f4c");
        return new Article(
                new ArticleRef(Posts.ARTICLE, new ArticleRevision(revision)),
                "La corne de brume",
                "Chapô « ici »",
                List.of(
                        new Block(
                                Block.Kind.QUOTATION,
                                text,
                                Optional.of("Armelle Rospabé"),
                                List.of(new TextLink(new Span(0, 2), "https://example.org"))),
                        Block.of(Block.Kind.PARAGRAPH, "Deux.")),
                Optional.of("A. R."),
                Optional.empty(),
                List.of("phares", "mer"),
                List.of(new ArticleImage(
                        picture, new AltText("Un phare"), Credit.NONE, Optional.of(LocalDate.of(2026, 12, 31)))),
                new ShareMetadata(Optional.of("og"), Optional.empty(), Optional.of(picture), true),
                new PublicAddress(
                        "https://m.example.org/{slug}",
                        Optional.of(URI.create("https://m.example.org/corne")),
                        List.of()),
                Optional.of(Instant.parse("2026-11-20T08:00:00Z")));
    }

    /** Turkish has its own lower case of I: ids and enum names must not pass through it. */
    @Test
    void worksInATurkishLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            stores.channels().save(Posts.channel(new ChannelId("instagram-fr"), 1));
            assertThat(JdbcStores.open(source, new PlainCipher()).channels().all())
                    .hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }
}
