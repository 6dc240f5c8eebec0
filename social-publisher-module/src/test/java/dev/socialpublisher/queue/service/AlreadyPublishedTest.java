package dev.socialpublisher.queue.service;

import static dev.socialpublisher.queue.service.Desk.ANNE;
import static dev.socialpublisher.queue.service.Desk.ARMELLE;
import static dev.socialpublisher.queue.service.Desk.content;
import static dev.socialpublisher.queue.service.Desk.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.Outcome;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Step;
import dev.socialpublisher.queue.authoring.Submission;
import dev.socialpublisher.queue.permission.PostAction;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A post of which a late answer says that it is on its network goes nowhere until a person has looked. */
class AlreadyPublishedTest {
    private static final URI ADDRESS = URI.create("https://x.example/42");
    private static final Resolution GONE = new Resolution(false, Optional.empty(), "supprimé là-bas");

    private final Desk desk = new Desk();
    private final QueueService service = desk.service();

    @Test
    void isNeitherEditedNorReleasedNorSubmittedNorCancelled() {
        Post post = answeredLate();

        Submission submission = new Submission(Optional.empty(), post.timeToLive(), List.of());
        for (ThrowingCallable action : List.<ThrowingCallable>of(
                () -> service.edit(target(post), content("Corrigé."), ANNE),
                () -> service.release(target(post), Optional.empty(), "", ANNE),
                () -> service.submit(target(post), submission, ANNE),
                () -> service.cancel(target(post), "non", ANNE))) {
            assertThatThrownBy(action).isInstanceOfSatisfying(SocialException.class, refused -> {
                assertThat(refused.code()).isEqualTo(ErrorCode.QUEUE_ALREADY_PUBLISHED);
                assertThat(refused.detail()).contains("https://x.example/42");
            });
        }
        assertThat(service.actions(post, ANNE)).containsExactly(PostAction.RESOLVE);
        assertThat(desk.posts.find(post.id())).contains(post);
    }

    @Test
    void saysInBothLanguagesWhereItIsAndWhatToDo() {
        Post post = answeredLate();

        assertThatThrownBy(() -> service.edit(target(post), content("Corrigé."), ANNE))
                .isInstanceOfSatisfying(
                        SocialException.class,
                        refused -> assertThat(refused.wording())
                                .isEqualTo(new Wording(
                                        "a late answer says that post " + post.id()
                                                + " was published at https://x.example/42; before you edit, say what became of it",
                                        "une réponse tardive indique que le post " + post.id()
                                                + " a été publié à l’adresse https://x.example/42\u202f; avant de modifier,"
                                                + " dites ce qu’il en est")));
    }

    @Test
    void isPublishedAtTheAddressOfTheAnswerOnceAPersonSaysSo() {
        Post published =
                service.resolve(target(answeredLate()), new Resolution(true, Optional.empty(), "vu en ligne"), ANNE);

        assertThat(published.state()).isEqualTo(PostState.PUBLISHED);
        assertThat(published.outcome().remoteId()).contains("42");
        assertThat(published.outcome().address()).contains(ADDRESS);
    }

    @Test
    void goesOutAnewOnlyAsARevisionOfItsOwnOnceAPersonSaysItIsGone() {
        Post failed = service.resolve(target(answeredLate()), GONE, ANNE);

        assertThat(failed.state()).isEqualTo(PostState.FAILED);
        assertThat(service.actions(failed, ANNE)).containsExactly(PostAction.EDIT, PostAction.CANCEL);
        assertThatThrownBy(() -> service.release(target(failed), Optional.empty(), "", ANNE))
                .isInstanceOfSatisfying(SocialException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.QUEUE_ALREADY_PUBLISHED);
                    assertThat(refused.wording())
                            .isEqualTo(new Wording(
                                    "post " + failed.id() + " was published at https://x.example/42, says the network,"
                                            + " and is not sent again as it is; edit it if it has to go out anew",
                                    "le réseau indique que le post " + failed.id()
                                            + " a été publié à l’adresse https://x.example/42\u202f; il ne repart pas tel"
                                            + " quel\u00a0: modifiez-le s’il doit repartir"));
                });
        Post edited = service.edit(target(failed), content("Corrigé."), ARMELLE);
        assertThat(edited.outcome()).isEqualTo(Outcome.NONE);
        assertThat(edited.deliveryKey()).isNotEqualTo(failed.deliveryKey());
        Submission submission = new Submission(Optional.empty(), edited.timeToLive(), List.of());
        assertThat(service.submit(target(edited), submission, ANNE).post().state())
                .isEqualTo(PostState.SCHEDULED);
    }

    private Post answeredLate() {
        Outcome outcome = new Outcome(Optional.of("42"), Optional.of(ADDRESS), Wording.NONE);
        Post held = service.hold(target(desk.submitted(0, "La corne sonne.")), "crise", ANNE);
        Step step = Step.bySystem("late-answer", Wording.same("42"), Desk.NOW);
        return desk.posts.save(
                Change.of(held).with(post -> post.withOutcome(outcome)).to(PostState.UNCERTAIN, step));
    }
}
