package dev.socialpublisher.queue.service;

import static dev.socialpublisher.queue.service.Desk.ANNE;
import static dev.socialpublisher.queue.service.Desk.ARMELLE;
import static dev.socialpublisher.queue.service.Desk.PAUL;
import static dev.socialpublisher.queue.service.Desk.at;
import static dev.socialpublisher.queue.service.Desk.channel;
import static dev.socialpublisher.queue.service.Desk.content;
import static dev.socialpublisher.queue.service.Desk.draft;
import static dev.socialpublisher.queue.service.Desk.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.channel.MonthlyCap;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.queue.DueTime;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.IdempotencyKey;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.testing.Posts;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Channels that may send one post a month: every way into the queue asks. */
class CappedChannelTest {
    private final Desk desk = new Desk();
    private final QueueService service = desk.service();

    CappedChannelTest() {
        for (int approvals = 0; approvals <= 2; approvals++) {
            cap(approvals, Optional.of(1));
        }
    }

    @Test
    void takesNothingOnSubmissionOnceTheMonthIsFull() {
        desk.submitted(0, "La corne sonne.");

        refused(() -> desk.submitted(0, "La corne sonne encore."));
        Post nextMonth = service.submitNew(
                        draft(0, content("La corne sonne en décembre."), at("2026-12-01T08:00:00")),
                        ARMELLE,
                        desk.key())
                .post();
        assertThat(nextMonth.state()).isEqualTo(PostState.SCHEDULED);
        assertThat(desk.submitted(1, "Un autre compte.").state()).isEqualTo(PostState.IN_REVIEW);
    }

    @Test
    void saysSoBeforeAnybodySubmits() {
        Post published = Posts.in(channel(0), PostState.PUBLISHED);
        desk.posts.create(
                published,
                List.of(HistoryEntry.creation(published)),
                new IdempotencyKey("armelle", desk.key(), "a".repeat(64)));

        assertThat(refusals(Optional.empty())).containsExactly(ErrorCode.QUEUE_CAP_REACHED);
        assertThat(refusals(at("2026-12-01T08:00:00"))).isEmpty();
    }

    private List<ErrorCode> refusals(Optional<DueTime> due) {
        return service.dryRun(draft(0, content("La corne sonne encore."), due), ARMELLE).refusals().stream()
                .map(SocialException::code)
                .toList();
    }

    @Test
    void reviewTakesSeveralButOnlyOneIsApproved() {
        Post first = desk.submitted(1, "La corne sonne.");
        Post second = desk.submitted(1, "La corne sonne encore.");
        service.approve(target(first), "", PAUL);

        refused(() -> service.approve(target(second), "", ANNE));
        refused(() -> service.correctAndApprove(target(second), content("Autrement."), "", ANNE));
        assertThat(desk.posts.find(second.id()).orElseThrow().state()).isEqualTo(PostState.IN_REVIEW);

        Post moved = service.retime(target(second), at("2026-12-01T08:00:00"), ARMELLE);
        assertThat(service.approve(target(moved), "", ANNE).state()).isEqualTo(PostState.SCHEDULED);
    }

    @Test
    void aScheduledPostMayMoveWithinItsMonthButNotIntoAFullOne() {
        Post november = desk.submitted(0, "La corne sonne.");
        Post december = service.submitNew(
                        draft(0, content("La corne sonne en décembre."), at("2026-12-01T08:00:00")),
                        ARMELLE,
                        desk.key())
                .post();

        refused(() -> service.retime(target(december), at("2026-11-30T08:00:00"), ARMELLE));
        assertThat(service.retime(target(november), at("2026-11-30T08:00:00"), ARMELLE)
                        .state())
                .isEqualTo(PostState.SCHEDULED);
    }

    @Test
    void whatWasHeldGoesAgainOnceTheCapIsRaised() {
        Post held = service.hold(target(desk.submitted(0, "La corne sonne.")), "attendons", ANNE);
        desk.submitted(0, "La corne sonne encore.");

        refused(() -> service.release(target(held), Optional.empty(), "", PAUL));
        cap(0, Optional.of(2));
        assertThat(service.release(target(held), Optional.empty(), "", PAUL).state())
                .isEqualTo(PostState.SCHEDULED);
    }

    private void cap(int approvals, Optional<Integer> posts) {
        desk.stores
                .channels()
                .save(desk.stores
                        .channels()
                        .find(channel(approvals))
                        .orElseThrow()
                        .capped(MonthlyCap.of(posts, Optional.empty())));
    }

    private static void refused(ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        SocialException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.QUEUE_CAP_REACHED));
    }
}
