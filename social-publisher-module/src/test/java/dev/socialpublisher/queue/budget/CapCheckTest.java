package dev.socialpublisher.queue.budget;

import static dev.socialpublisher.queue.budget.Books.LINKED;
import static dev.socialpublisher.queue.budget.Books.NOW;
import static dev.socialpublisher.queue.budget.Books.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.MonthlyCap;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.budget.CapCheck.Candidate;
import dev.socialpublisher.testing.Posts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CapCheckTest {
    private static final Instant LATER = NOW.plus(Duration.ofDays(3));

    private final Books books = new Books();
    private final Channel x = books.x("x-fr");
    private final CapCheck caps = new CapCheck(books.stores.posts(), Books.PROFILES);

    @Test
    void allowsThatManyPostsAndRefusesOneMoreWithValueBoundAndMonth() {
        Channel capped = posts(2);
        books.post(capped, PostState.PUBLISHED, PLAIN, NOW.minus(Duration.ofDays(2)));
        assertThat(over(capped, PLAIN, LATER)).isEmpty();
        books.post(capped, PostState.SCHEDULED, PLAIN, LATER);

        assertThatThrownBy(() -> caps.require(candidate(capped, PLAIN, LATER)))
                .isInstanceOfSatisfying(SocialException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.QUEUE_CAP_REACHED);
                    assertThat(refusal.place().orElseThrow().field()).isEqualTo("due");
                    assertThat(refusal.wording())
                            .isEqualTo(new Wording(
                                    "the cap of account Le Phare is 2 posts in November 2026; planned or out already: 2;"
                                            + " choose a time in another month, or ask the web team to raise the cap",
                                    "le plafond du compte Le Phare est de 2 posts en novembre 2026\u202f; déjà prévus ou"
                                            + " partis\u00a0: 2\u202f; choisissez une date d’un autre mois, ou demandez à l’équipe web de relever"
                                            + " le plafond"));
                });
    }

    @Test
    void anotherMonthOfTheChannelsZoneHasItsOwnRoom() {
        Channel capped = posts(1);
        books.post(capped, PostState.SCHEDULED, PLAIN, LATER);

        assertThat(over(capped, PLAIN, Instant.parse("2026-11-30T22:59:59Z"))).isPresent();
        assertThat(over(capped, PLAIN, Instant.parse("2026-11-30T23:00:00Z"))).isEmpty();
    }

    @Test
    void aPostDoesNotStandInItsOwnWay() {
        Channel capped = posts(1);
        Post scheduled = books.post(capped, PostState.SCHEDULED, PLAIN, LATER);
        Candidate again = new Candidate(Optional.of(scheduled), scheduled.revision(), capped, LATER.plusSeconds(60));

        assertThatCode(() -> caps.require(again)).doesNotThrowAnyException();
        Channel inMoney = amount("0.02");
        Candidate billed = new Candidate(Optional.of(scheduled), scheduled.revision(), inMoney, LATER);
        assertThatCode(() -> caps.require(billed)).doesNotThrowAnyException();
    }

    @Test
    void whereWordsAreOnlyLookedAtAPostOfTheSameArticleThatWaitsMayBeTheVeryOne() {
        for (Channel capped : List.of(posts(1), amount("0.02"))) {
            Candidate words = new Candidate(Optional.empty(), Posts.revision(1, PLAIN, Posts.CREATED), capped, LATER);
            Post waiting = books.post(capped, PostState.SCHEDULED, PLAIN, LATER);
            assertThat(caps.refusal(words)).isEmpty();
            Post out = books.post(capped, PostState.PUBLISHED, PLAIN, LATER);
            assertThat(caps.refusal(words)).isPresent();
            Stream.of(waiting, out).forEach(books::cancel);
        }
    }

    @Test
    void allowsThatMuchMoneyToTheCent() {
        Channel capped = amount("0.43");
        books.post(capped, PostState.PUBLISHED, LINKED, NOW);
        books.post(capped, PostState.RETRACTED, PLAIN, NOW);
        assertThat(over(capped, LINKED, LATER)).as("0.215 + 0.20 of 0.43").isEmpty();
        assertThat(over(capped, PLAIN, LATER)).isEmpty();
        books.post(capped, PostState.SCHEDULED, LINKED, LATER);

        assertThat(over(capped, PLAIN, LATER)).as("0.415 + 0.015, exactly").isEmpty();
        assertThat(over(capped, LINKED, LATER))
                .contains(
                        "the cap of account Le Phare is 0.43\u00a0USD in November 2026; what is planned or out comes to"
                                + " about 0.415\u00a0USD, this post to 0.20\u00a0USD more; choose a time in another month, or ask the web"
                                + " team to raise the cap");
    }

    @Test
    void moneyIsNoObjectWhereNothingIsBilled() {
        Channel byHand = amount("0.01").servedByHand();
        assertThat(over(byHand, LINKED, LATER)).isEmpty();
        Channel bluesky = books.keep(Samples.channel("bluesky", "phare.example", "https://bsky.social")
                .capped(MonthlyCap.of(Optional.empty(), Optional.of(new BigDecimal("0.01")))));
        assertThat(over(bluesky, LINKED, LATER)).isEmpty();
        assertThat(over(x, LINKED, LATER)).as("without cap").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void beforeDispatchOnlyWhatLeavesOrHasLeftCounts(PostState state) {
        Channel capped = posts(1);
        books.post(capped, state, PLAIN, NOW);
        Post claimed = books.post(capped, PostState.PUBLISHING, PLAIN, NOW);

        boolean counts = switch (state) {
            case PUBLISHING, PUBLISHED, PARTIALLY_PUBLISHED, UNCERTAIN, RETRACTED -> true;
            case DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED, SCHEDULED, FAILED, HELD, MISSED, CANCELLED -> false;
        };
        assertThat(caps.beforeDispatch(claimed, capped).isPresent()).isEqualTo(counts);
    }

    private Channel posts(int most) {
        return books.keep(x.capped(MonthlyCap.of(Optional.of(most), Optional.empty())));
    }

    private Channel amount(String most) {
        return books.keep(x.capped(MonthlyCap.of(Optional.empty(), Optional.of(new BigDecimal(most)))));
    }

    private Optional<String> over(Channel channel, String text, Instant at) {
        try {
            caps.require(candidate(channel, text, at));
            return Optional.empty();
        } catch (SocialException refusal) {
            return Optional.of(refusal.wording().english());
        }
    }

    private static Candidate candidate(Channel channel, String text, Instant at) {
        Post draft = Posts.in(channel.id(), PostState.DRAFT);
        return new Candidate(Optional.of(draft), Posts.revision(1, text, Posts.CREATED), channel, at);
    }
}
