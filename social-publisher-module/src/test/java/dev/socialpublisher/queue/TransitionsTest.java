package dev.socialpublisher.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.testing.Posts;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states, held against the table of the architecture as written there. */
class TransitionsTest {
    private static final Instant LATER = Posts.CREATED.plusSeconds(60);
    private static final Step STEP = new Step("test", "paul", Wording.same("because"), LATER);

    private static final Map<String, String> PLAN = Map.ofEntries(
            Map.entry("DRAFT", "IN_REVIEW APPROVED CANCELLED UNCERTAIN"),
            Map.entry("IN_REVIEW", "APPROVED CHANGES_REQUESTED DRAFT CANCELLED UNCERTAIN"),
            Map.entry("CHANGES_REQUESTED", "DRAFT CANCELLED UNCERTAIN"),
            Map.entry("APPROVED", "SCHEDULED DRAFT HELD CANCELLED UNCERTAIN"),
            Map.entry("SCHEDULED", "PUBLISHING APPROVED DRAFT HELD MISSED CANCELLED UNCERTAIN"),
            Map.entry("PUBLISHING", "PUBLISHED PARTIALLY_PUBLISHED SCHEDULED HELD FAILED UNCERTAIN"),
            Map.entry("UNCERTAIN", "PUBLISHED PARTIALLY_PUBLISHED SCHEDULED FAILED"),
            Map.entry("HELD", "APPROVED DRAFT CANCELLED UNCERTAIN RETRACTED"),
            Map.entry("MISSED", "APPROVED DRAFT CANCELLED UNCERTAIN RETRACTED"),
            Map.entry("FAILED", "APPROVED DRAFT CANCELLED UNCERTAIN RETRACTED"),
            Map.entry("PARTIALLY_PUBLISHED", "PUBLISHING HELD RETRACTED"),
            Map.entry("PUBLISHED", "RETRACTED"),
            Map.entry("CANCELLED", "UNCERTAIN"),
            Map.entry("RETRACTED", ""));

    static Stream<Arguments> pairs() {
        return Arrays.stream(PostState.values())
                .flatMap(from -> Arrays.stream(PostState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void followsThePlanForEveryPair(PostState from, PostState to) {
        boolean planned = Arrays.asList(PLAN.get(from.name()).split(" ")).contains(to.name());
        Change change = Change.of(Posts.in(from));

        if (planned) {
            Change changed = change.to(to, STEP);
            assertThat(changed.post().state()).isEqualTo(to);
            assertThat(changed.post().changedAt()).isEqualTo(LATER);
            assertThat(changed.entries())
                    .containsExactly(
                            new HistoryEntry(LATER, "paul", "test", Optional.of(from), to, 1, Wording.same("because")));
        } else {
            assertThatThrownBy(() -> change.to(to, STEP)).isInstanceOfSatisfying(SocialException.class, refused -> {
                assertThat(refused.code()).isEqualTo(ErrorCode.QUEUE_TRANSITION_REFUSED);
                assertThat(refused.detail())
                        .contains(from.words().english(), to.words().english());
                assertThat(refused.detail())
                        .contains(
                                PLAN.get(from.name()).isEmpty()
                                        ? "nothing"
                                        : PostState.valueOf(
                                                        PLAN.get(from.name()).split(" ")[0])
                                                .words()
                                                .english());
            });
        }
    }

    @Test
    void namesBothStatesAndWhatIsAllowed() {
        Post post = Posts.in(PostState.HELD);

        assertThatThrownBy(() -> Change.of(post).to(PostState.PUBLISHING, STEP))
                .hasMessage("SP-QUEUE-0002: post " + post.id() + " is held and cannot become being sent;"
                        + " it can become a draft, approved, uncertain, cancelled, retracted");
    }

    @Test
    void keepsTheReasonOnlyWhereAPersonReadsIt() {
        Change held = Change.of(Posts.in(PostState.SCHEDULED)).to(PostState.HELD, STEP);
        assertThat(held.post().reason().english()).isEqualTo("because");
        assertThat(held.to(PostState.APPROVED, STEP).post().reason().isEmpty()).isTrue();
    }

    @Test
    void remembersWhoHeldItUntilItIsApproved() {
        Step bySystem = Step.bySystem("hold", Wording.same("not public"), LATER);
        Change held = Change.of(Posts.in(PostState.SCHEDULED)).to(PostState.HELD, STEP);

        assertThat(held.post().heldBy()).contains("paul");
        Change edited = held.to(PostState.DRAFT, STEP).to(PostState.IN_REVIEW, STEP);
        assertThat(edited.post().heldBy()).contains("paul");
        assertThat(edited.to(PostState.APPROVED, STEP).post().heldBy()).isEmpty();
        Change gated = Change.of(Posts.in(PostState.PUBLISHING)).to(PostState.HELD, bySystem);
        assertThat(gated.post().heldBy()).isEmpty();
    }

    @Test
    void chainsSeveralStepsIntoOneChange() {
        Change change = Change.of(Posts.in(PostState.PUBLISHING))
                .to(PostState.SCHEDULED, STEP)
                .to(PostState.MISSED, STEP);

        assertThat(change.entries())
                .extracting(HistoryEntry::to)
                .containsExactly(PostState.SCHEDULED, PostState.MISSED);
        assertThat(change.post().version()).isEqualTo(1);
    }
}
