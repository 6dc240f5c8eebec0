package dev.socialpublisher.queue.service;

import static dev.socialpublisher.queue.service.Desk.ANNE;
import static dev.socialpublisher.queue.service.Desk.ARMELLE;
import static dev.socialpublisher.queue.service.Desk.PAUL;
import static dev.socialpublisher.queue.service.Desk.content;
import static dev.socialpublisher.queue.service.Desk.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Step;
import dev.socialpublisher.queue.authoring.Submission;
import dev.socialpublisher.queue.permission.PostAction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who lets a held post go, on a channel where an editor publishes alone: whoever could have held it. */
class HeldPostTest {
    private final Desk desk = new Desk();
    private final QueueService service = desk.service();

    @Test
    void isNotReleasedByAnEditorWhereAPublisherHeldIt() {
        Post held = service.hold(target(desk.submitted(0, "La corne sonne.")), "attendons", ANNE);

        assertThat(service.actions(held, ARMELLE)).containsExactly(PostAction.EDIT, PostAction.CANCEL);
        assertThatThrownBy(() -> service.release(target(held), Optional.empty(), "", ARMELLE))
                .isInstanceOfSatisfying(
                        SocialException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.QUEUE_NOT_ALLOWED));
        Post released = service.release(target(held), Optional.empty(), "", PAUL);
        assertThat(released.state()).isEqualTo(PostState.SCHEDULED);
        assertThat(released.heldBy()).isEmpty();
    }

    @Test
    void goesToReviewWhereAnEditorChangesAndSubmitsIt() {
        Post held = service.hold(target(desk.submitted(0, "La corne sonne.")), "attendons", ANNE);
        Post edited = service.edit(target(held), content("La corne a sonné."), ARMELLE);
        Submission submission = new Submission(Optional.empty(), edited.timeToLive(), List.of());

        Post submitted = service.submit(target(edited), submission, ARMELLE).post();

        assertThat(submitted.state()).isEqualTo(PostState.IN_REVIEW);
        assertThat(desk.posts.history(submitted.id()))
                .last()
                .extracting(HistoryEntry::why)
                .isEqualTo(new Wording("a publisher held the post", "un responsable d’édition avait suspendu le post"));
        Post approved = service.approve(target(submitted), "", PAUL);
        assertThat(approved.state()).isEqualTo(PostState.SCHEDULED);
        assertThat(approved.heldBy()).isEmpty();
    }

    @Test
    void isReleasedByWhoMayPublishWhereAGateHeldIt() {
        Post post = desk.submitted(0, "La corne sonne.");
        Step step = Step.bySystem("hold", Wording.same("not public"), Desk.NOW);
        Post held = desk.posts.save(Change.of(post).to(PostState.HELD, step));

        assertThat(service.actions(held, ARMELLE)).contains(PostAction.RELEASE);
        assertThat(service.release(target(held), Optional.empty(), "en ligne", ARMELLE)
                        .state())
                .isEqualTo(PostState.SCHEDULED);
    }
}
