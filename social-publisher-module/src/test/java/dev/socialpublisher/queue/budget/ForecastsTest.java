package dev.socialpublisher.queue.budget;

import static dev.socialpublisher.queue.budget.Books.LINKED;
import static dev.socialpublisher.queue.budget.Books.NOW;
import static dev.socialpublisher.queue.budget.Books.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.network.fact.Money;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.testing.Posts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForecastsTest {
    private final Books books = new Books();
    private final Channel x = books.x("x-fr");

    @Test
    void saysHowManyPostsLeaveWithinAWeekAndWhatTheyCost() {
        for (int i = 0; i < 41; i++) {
            books.post(x, PostState.SCHEDULED, LINKED, NOW.plus(Duration.ofHours(4L * i)));
        }
        books.post(x, PostState.SCHEDULED, LINKED, NOW.plus(Duration.ofDays(7)));

        Forecast.OfNetwork network = only();
        assertThat(network.profile().name()).isEqualTo("x");
        assertThat(said(network.week())).isEqualTo("41 posts, 8.20 USD");
        assertThat(network.channels())
                .singleElement()
                .satisfies(channel -> assertThat(said(channel.week())).isEqualTo("41 posts, 8.20 USD"));
    }

    @Test
    void billsLinkPictureAndAlternativeTextAsTheProfileSays() {
        books.post(x, PostState.SCHEDULED, PLAIN, NOW);
        assertThat(said(only().week())).isEqualTo("1 posts, 0.015 USD");
        books.post(x, PostState.SCHEDULED, "Lisez magazine.example.org", NOW);
        assertThat(said(only().week())).as("X makes a link of it").isEqualTo("2 posts, 0.215 USD");
        books.post(x, PostState.SCHEDULED, Posts.withImage(PLAIN, new MediaRef("jcr:1"), "a".repeat(64)), NOW);
        assertThat(said(only().week())).as("and 0.015 + 0.015 + 0.005").isEqualTo("3 posts, 0.250 USD");
    }

    @Test
    void eachPartOfAThreadIsBilledAndCountsForTheQuota() {
        books.post(x, PostState.SCHEDULED, PLAIN + "\n---\nEncore.\n---\nLisez magazine.example.org", NOW);
        assertThat(said(only().week())).as("0.015 + 0.015 + 0.20").isEqualTo("1 posts, 0.230 USD");
        assertThat(only().quotas()).extracting(ForecastsTest::said).containsExactly("3 of 10000 in PT24H");
    }

    @ParameterizedTest
    @EnumSource
    void countsWhatWillLeaveForTheWeekAndWhatMayHaveLeftForTheMonth(PostState state) {
        books.post(x, state, PLAIN, NOW.minus(Duration.ofHours(2)));

        boolean waits = List.of(PostState.APPROVED, PostState.SCHEDULED, PostState.PUBLISHING)
                .contains(state);
        boolean out = List.of(
                        PostState.PUBLISHED, PostState.PARTIALLY_PUBLISHED, PostState.UNCERTAIN, PostState.RETRACTED)
                .contains(state);
        assertThat(only().week().posts()).isEqualTo(waits ? 1 : 0);
        assertThat(only().month().posts()).isEqualTo(waits || out ? 1 : 0);
    }

    @Test
    void aMonthIsTheChannelsOwn() {
        books.post(x, PostState.PUBLISHED, PLAIN, Instant.parse("2026-10-31T22:59:59Z")); // still October in Paris
        books.post(x, PostState.PUBLISHED, PLAIN, Instant.parse("2026-10-31T23:00:00Z"));
        books.post(x, PostState.SCHEDULED, PLAIN, Instant.parse("2026-11-30T22:59:59Z"));
        books.post(x, PostState.SCHEDULED, PLAIN, Instant.parse("2026-11-30T23:00:00Z"));

        assertThat(said(only().month())).isEqualTo("2 posts, 0.030 USD");
    }

    @Test
    void whatIsOverdueLeavesThisWeekAndStaysInTheMonthInWhichItWasDue() {
        books.post(x, PostState.SCHEDULED, PLAIN, Instant.parse("2026-09-15T10:00:00Z"));

        assertThat(said(only().week())).isEqualTo("1 posts, 0.015 USD");
        assertThat(said(only().month())).isEqualTo("0 posts, free");
    }

    @Test
    void findsTheBusiestTimeOfEachQuota() {
        books.post(x, PostState.PUBLISHED, PLAIN, NOW.minus(Duration.ofMinutes(10)));
        books.post(x, PostState.SCHEDULED, PLAIN, NOW.plus(Duration.ofMinutes(4)));
        books.post(x, PostState.SCHEDULED, PLAIN, NOW.plus(Duration.ofHours(3)));
        books.post(books.x("x-en"), PostState.SCHEDULED, PLAIN, NOW.plus(Duration.ofHours(3)));

        Forecast.OfNetwork network = only();
        assertThat(network.quotas()).extracting(ForecastsTest::said).containsExactly("4 of 10000 in PT24H");
        assertThat(network.channels().stream()
                        .map(channel -> channel.channel().id() + ": "
                                + channel.quotas().stream()
                                        .map(ForecastsTest::said)
                                        .collect(Collectors.joining(", "))))
                .containsExactly("x-en: 1 of 100 in PT15M", "x-fr: 2 of 100 in PT15M");
    }

    @Test
    void whatAPersonPostsIsCountedButNeitherBilledNorHeldAgainstQuotas() {
        Channel byHand = books.keep(x.servedByHand());
        books.post(byHand, PostState.SCHEDULED, LINKED, NOW.plusSeconds(60));

        assertThat(said(only().week())).isEqualTo("1 posts, free");
        assertThat(only().channels().get(0).quotas()).isEmpty();
        assertThat(only().quotas()).extracting(ForecastsTest::said).containsExactly("0 of 10000 in PT24H");
    }

    @Test
    void networksThatBillNothingCostNothing() {
        Channel bluesky = books.keep(Samples.channel("bluesky", "phare.example", "https://bsky.social"));
        books.post(bluesky, PostState.SCHEDULED, LINKED, NOW.plusSeconds(60));

        assertThat(books.forecasts().look().networks())
                .extracting(network -> network.profile().id() + ": " + said(network.week()))
                .containsExactly("bluesky: 1 posts, free", "x: 0 posts, free");
    }

    private Forecast.OfNetwork only() {
        List<Forecast.OfNetwork> networks = books.forecasts().look().networks();
        assertThat(networks).hasSize(1);
        return networks.get(0);
    }

    private static String said(Load load) {
        return load.posts() + " posts, " + load.cost().map(Money::toString).orElse("free");
    }

    private static String said(QuotaUse use) {
        return use.busiest() + " of " + use.quota().posts() + " in "
                + use.quota().within();
    }
}
