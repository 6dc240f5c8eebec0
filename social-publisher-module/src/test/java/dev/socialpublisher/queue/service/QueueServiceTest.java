package dev.socialpublisher.queue.service;

import static dev.socialpublisher.queue.service.Desk.ANNE;
import static dev.socialpublisher.queue.service.Desk.ARMELLE;
import static dev.socialpublisher.queue.service.Desk.PAUL;
import static dev.socialpublisher.queue.service.Desk.WEBTEAM;
import static dev.socialpublisher.queue.service.Desk.at;
import static dev.socialpublisher.queue.service.Desk.content;
import static dev.socialpublisher.queue.service.Desk.draft;
import static dev.socialpublisher.queue.service.Desk.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.approval.ApprovalPolicy;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.LinkMarker;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Step;
import dev.socialpublisher.queue.TimeToLive;
import dev.socialpublisher.queue.authoring.Content;
import dev.socialpublisher.queue.authoring.Draft;
import dev.socialpublisher.queue.authoring.Submission;
import dev.socialpublisher.queue.permission.PostAction;
import dev.socialpublisher.testing.InMemoryArticles;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.tone.WaivableBy;
import dev.socialpublisher.variant.PostLabel;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QueueServiceTest {
    private final Desk desk = new Desk();
    private final QueueService service = desk.service();

    @Nested
    class Submitting {
        @Test
        void keepsTheTextWithItsMarkedLinkAndTheArticleItWasWrittenOn() {
            Post post = desk.submitted(1, "La corne sonne.");

            URI link = post.revision().variant().link().orElseThrow();
            assertThat(link).hasToString("https://magazine.example.org/phares/men-garo?sp=" + LinkMarker.of(post.id()));
            assertThat(post.revision().text()).isEqualTo("La corne sonne.\n\n#Bretagne\n\n" + link);
            assertThat(post.state()).isEqualTo(PostState.IN_REVIEW);
            assertThat(desk.stores.snapshots().find(post.revision().article())).isPresent();
            assertThat(desk.actions(post)).containsExactly("create", "submit");
        }

        @Test
        void schedulesAtOnceWhereNobodyIsAsked() {
            Post post = desk.submitted(0, "Sans validation.");

            assertThat(post.state()).isEqualTo(PostState.SCHEDULED);
            assertThat(post.dueAt()).contains(Desk.NOW);
            assertThat(desk.actions(post)).containsExactly("create", "submit", "schedule");
        }

        @Test
        void refusesATimeThatHasPassed() {
            Draft draft = draft(1, content("Trop tard."), at("2026-11-22T10:59"));
            refuses(ErrorCode.QUEUE_DUE_IN_PAST, () -> service.submitNew(draft, ARMELLE, desk.key()));
        }

        @Test
        void refusesAPersonWithoutARole() {
            Draft draft = draft(1, content("Qui ?"), Optional.empty());
            refuses(ErrorCode.QUEUE_NOT_ALLOWED, () -> service.submitNew(draft, WEBTEAM, desk.key()));
        }

        @Test
        void warnsOfTheSameTextTheSameHourAndTheSameArticle() {
            Post first = desk.submitted(0, "La  CORNE sonne.");
            Submitted second = service.submitNew(
                    draft(0, content("La corne sonne."), at("2026-11-22T11:59")), ARMELLE, desk.key());
            Submitted far =
                    service.submitNew(draft(0, content("Autre texte."), at("2026-11-22T18:00")), ARMELLE, desk.key());

            assertThat(second.warnings())
                    .extracting(QueueWarning::kind)
                    .containsExactly(
                            QueueWarning.Kind.SAME_TEXT, QueueWarning.Kind.SAME_HOUR, QueueWarning.Kind.SAME_ARTICLE);
            assertThat(second.warnings()).extracting(QueueWarning::other).containsOnly(first.id());
            assertThat(second.warnings())
                    .first()
                    .extracting(QueueWarning::message)
                    .isEqualTo(new Wording(
                            "the same words are queued or published on this account already:"
                                    + " “La corne de brume de Men Garo”",
                            "les mêmes mots sont déjà dans la file ou publiés sur ce compte\u00a0:"
                                    + " «\u00a0La corne de brume de Men Garo\u00a0»"));
            Submitted elsewhere = service.submitNew(
                    draft(1, content("La corne sonne."), at("2026-11-22T11:59")), ARMELLE, desk.key());
            assertThat(elsewhere.warnings()).isEmpty();
            assertThat(far.warnings()).extracting(QueueWarning::kind).containsOnly(QueueWarning.Kind.SAME_ARTICLE);
        }
    }

    @Nested
    class Waiving {
        private static final String BLOCKED = "C'est incroyable.";

        @Test
        void blocksListingRuleAndWords() {
            assertThatThrownBy(() -> desk.submitted(1, BLOCKED))
                    .isInstanceOfSatisfying(SocialException.class, blocked -> {
                        assertThat(blocked.code()).isEqualTo(ErrorCode.TONE_BLOCKED);
                        assertThat(blocked.detail())
                                .isEqualTo(
                                        "1 blocking remarks are open, 0 may be: Fr.Word \"incroyable\" (text): Évitez ce mot.");
                        assertThat(blocked.place().orElseThrow().start()).isEqualTo(6);
                    });
        }

        @Test
        void letsAPublisherWaiveOnTheDraftAndTheEditorSubmit() {
            Post draft = service.saveDraft(draft(1, content(BLOCKED), Optional.empty()), ARMELLE, desk.key());
            refuses(
                    ErrorCode.TONE_WAIVER_REFUSED,
                    () -> service.edit(target(draft), Desk.waived(BLOCKED, "titre exact"), ARMELLE));
            Post waived = service.edit(target(draft), Desk.waived(BLOCKED, "titre exact"), PAUL);
            Post submitted =
                    service.submit(target(waived), asSoonAsApproved(), ARMELLE).post();

            assertThat(submitted.state()).isEqualTo(PostState.IN_REVIEW);
            assertThat(submitted.revision().waivers())
                    .singleElement()
                    .satisfies(waiver -> assertThat(waiver.actorId()).isEqualTo("paul"));
        }

        @Test
        void dropsAWaiverWithTheWordsThatItCovers() {
            Post draft = service.saveDraft(
                    draft(1, Desk.waived(BLOCKED, "titre exact"), Optional.empty()), PAUL, desk.key());
            assertThat(draft.revision().waivers()).hasSize(1);
            assertThat(service.edit(target(draft), content("C'est vrai."), PAUL)
                            .revision()
                            .waivers())
                    .isEmpty();
        }

        @Test
        void neverWaivesWhatNobodyMay() {
            desk.charter.forbid(Desk.WORD, WaivableBy.NOBODY);
            Draft draft = draft(1, Desk.waived(BLOCKED, "pourtant"), Optional.empty());
            refuses(ErrorCode.TONE_WAIVER_REFUSED, () -> service.submitNew(draft, PAUL, desk.key()));
            refuses(ErrorCode.TONE_WAIVER_WITHOUT_REASON, () -> Desk.waived(BLOCKED, " "));
        }

        @Test
        void asksAPublisherWhereAnEditorWaivedOnAnOpenChannel() {
            desk.charter.forbid(Desk.WORD, WaivableBy.EDITOR);
            Draft draft = draft(0, Desk.waived(BLOCKED, "titre exact"), Optional.empty());
            Post post = service.submitNew(draft, ARMELLE, desk.key()).post();

            assertThat(post.state()).isEqualTo(PostState.IN_REVIEW);
            assertThat(last(post).why().english()).isEqualTo("a waived finding needs a publisher");
            assertThat(service.approve(target(post), "", PAUL).state()).isEqualTo(PostState.SCHEDULED);
        }
    }

    @Nested
    class Reviewing {
        @Test
        void queuesForItsTimeWithOneApproval() {
            Draft draft = draft(1, content("À 18 h."), at("2026-11-22T18:00"));
            Post post = service.submitNew(draft, ARMELLE, desk.key()).post();
            Post approved = service.approve(target(post), "Bien.", PAUL);

            assertThat(approved.state()).isEqualTo(PostState.SCHEDULED);
            assertThat(approved.dueAt()).contains(Instant.parse("2026-11-22T17:00:00Z"));
            assertThat(desk.actions(post)).containsExactly("create", "submit", "approve", "schedule");
        }

        @Test
        void asksTwoDifferentPeopleWhereTheChannelDoes() {
            Post post = desk.submitted(2, "À deux.");
            Post once = service.approve(target(post), "", PAUL);
            assertThat(once.state()).isEqualTo(PostState.IN_REVIEW);
            Post again = service.approve(target(once), "", PAUL);
            assertThat(again.state()).isEqualTo(PostState.IN_REVIEW);
            assertThat(service.approve(target(again), "", ANNE).state()).isEqualTo(PostState.SCHEDULED);
        }

        @Test
        void refusesOnesOwnPostOutsideSoloMode() {
            Post post = service.submitNew(draft(1, content("Le mien."), Optional.empty()), PAUL, desk.key())
                    .post();
            refuses(ErrorCode.QUEUE_OWN_APPROVAL, () -> service.approve(target(post), "", PAUL));
            refuses(
                    ErrorCode.QUEUE_OWN_APPROVAL,
                    () -> service.correctAndApprove(target(post), content("Mieux."), "", PAUL));

            QueueService solo = desk.service(new QueueSettings(true));
            assertThat(solo.approve(target(post), "", PAUL).state()).isEqualTo(PostState.SCHEDULED);
            assertThat(desk.posts.history(post.id()))
                    .filteredOn(entry -> entry.action().equals("approve"))
                    .extracting(entry -> entry.why().english())
                    .containsExactly("solo mode: own post");
        }

        @Test
        void correctsAndApprovesInOneStepAndKeepsBothWordings() {
            Post post = desk.submitted(1, "Une coquile.");
            Post corrected = service.correctAndApprove(target(post), content("Une coquille."), "coquille", PAUL);

            assertThat(corrected.state()).isEqualTo(PostState.SCHEDULED);
            assertThat(corrected.revision().actorId()).isEqualTo("paul");
            assertThat(desk.posts.revisions(post.id()))
                    .extracting(revision -> revision.variant().text())
                    .containsExactly("Une coquile.", "Une coquille.");
            assertThat(desk.actions(post)).containsExactly("create", "submit", "correct", "approve", "schedule");
        }

        @Test
        void returnsAPostWithACommentOnly() {
            Post post = desk.submitted(1, "À revoir.");
            refuses(ErrorCode.QUEUE_COMMENT_MISSING, () -> service.requestChanges(target(post), "  ", PAUL));
            Post returned = service.requestChanges(target(post), "Plus court.", PAUL);
            assertThat(returned.state()).isEqualTo(PostState.CHANGES_REQUESTED);
            assertThat(returned.reason().english()).isEqualTo("Plus court.");
        }

        @Test
        void refusesAnEditorsApprovalAndAnOutdatedScreen() {
            Post post = desk.submitted(1, "Pas moi.");
            refuses(ErrorCode.QUEUE_NOT_ALLOWED, () -> service.approve(target(post), "", ARMELLE));
            Target seen = target(post);
            service.approve(seen, "", PAUL);
            assertThatThrownBy(() -> service.withdraw(seen, "", ARMELLE))
                    .hasMessageContaining("is at version 2, not 1");
        }

        @Test
        void lapsesAnApprovalWhenTheTextChanges() {
            Post approved = service.approve(target(desk.submitted(1, "Avant.")), "", PAUL);
            Post edited = service.edit(target(approved), content("Après."), ARMELLE);

            assertThat(edited.state()).isEqualTo(PostState.DRAFT);
            assertThat(edited.dueAt()).isEmpty();
            assertThat(approvals(edited)).isZero();
            assertThat(edited.decisions()).hasSize(1);
        }

        @Test
        void lapsesAnApprovalWhenALabelChanges() {
            Post approved = service.approve(target(desk.submitted(1, "La corne.")), "", PAUL);
            Content labelled =
                    new Content(Desk.variant("La corne.").withLabels(Set.of(PostLabel.SPONSORED)), List.of());
            Post edited = service.edit(target(approved), labelled, ARMELLE);

            assertThat(edited.state()).isEqualTo(PostState.DRAFT);
            assertThat(approvals(edited)).isZero();
            assertThat(edited.revision().number()).isEqualTo(2);
            assertThat(edited.revision().variant().labels()).containsExactly(PostLabel.SPONSORED);
        }

        @Test
        void keepsAnApprovalWhenOnlyTheTimeChangesAndChecksAgain() {
            Post approved = service.approve(target(desk.submitted(1, "La corne.")), "", PAUL);
            Post later = service.retime(target(approved), at("2026-11-23T09:00"), ARMELLE);

            assertThat(later.state()).isEqualTo(PostState.SCHEDULED);
            assertThat(approvals(later)).isEqualTo(1);
            assertThat(last(later).why().english())
                    .isEqualTo("from as soon as approved to 23 November 2026 09:00 (Europe/Paris)");
            desk.charter.forbid("corne", WaivableBy.NOBODY);
            refuses(ErrorCode.TONE_BLOCKED, () -> service.retime(target(later), at("2026-11-24T09:00"), ARMELLE));
        }
    }

    @Nested
    class StoppingAndGoingOn {
        @Test
        void holdsOnePostAndReleasesItByAPerson() {
            Post approved = service.approve(target(desk.submitted(1, "En crise.")), "", PAUL);
            refuses(ErrorCode.QUEUE_REASON_MISSING, () -> service.hold(target(approved), "", PAUL));
            Post held = service.hold(target(approved), "crise", PAUL);
            desk.clock.forward(Duration.ofHours(1));
            refuses(ErrorCode.QUEUE_NOT_ALLOWED, () -> service.release(target(held), Optional.empty(), "", ARMELLE));
            Post released = service.release(target(held), Optional.empty(), "fini", PAUL);

            assertThat(held.reason().english()).isEqualTo("crise");
            assertThat(released.state()).isEqualTo(PostState.SCHEDULED);
            assertThat(released.dueAt()).contains(Desk.NOW.plus(Duration.ofHours(1)));
        }

        @Test
        void cancelsWithAReasonAndForGood() {
            Post post = desk.submitted(1, "Non.");
            refuses(ErrorCode.QUEUE_REASON_MISSING, () -> service.cancel(target(post), "", ARMELLE));
            Post cancelled = service.cancel(target(post), "annulé", ARMELLE);
            assertThat(service.actions(cancelled, PAUL)).isEmpty();
            refuses(ErrorCode.QUEUE_TRANSITION_REFUSED, () -> service.edit(target(cancelled), content("Si."), ARMELLE));
        }

        @Test
        void leavesAClaimedPostToTheDispatcher() {
            Post scheduled = service.approve(target(desk.submitted(1, "Parti.")), "", PAUL);
            Post claimed = desk.posts.save(
                    Change.of(scheduled).to(PostState.PUBLISHING, Step.bySystem("claim", Wording.NONE, Desk.NOW)));
            assertThat(service.actions(claimed, PAUL)).isEmpty();
            assertThatThrownBy(() -> service.cancel(target(claimed), "vite", PAUL))
                    .hasMessageContaining("SP-QUEUE-0011")
                    .hasMessageContaining("it is too late to cancel");
        }

        @Test
        void resolvesAnUnknownOutcomeByAPerson() {
            Post there = service.resolve(
                    target(uncertain("Là.")),
                    new Resolution(true, Optional.of(URI.create("https://x.example/1")), "vu"),
                    PAUL);
            assertThat(there.state()).isEqualTo(PostState.PUBLISHED);
            assertThat(there.outcome().address()).contains(URI.create("https://x.example/1"));

            Post absent = service.resolve(
                    target(uncertain("Pas là.")), new Resolution(false, Optional.empty(), "rien"), PAUL);
            assertThat(absent.state()).isEqualTo(PostState.FAILED);
            Post again = service.release(target(absent), Optional.empty(), "", PAUL);
            assertThat(again.state()).isEqualTo(PostState.SCHEDULED);
            assertThat(again.deliveryKey()).isEqualTo(absent.deliveryKey());
        }

        private Post uncertain(String text) {
            Post scheduled = service.approve(target(desk.submitted(1, text)), "", PAUL);
            return desk.posts.save(Change.of(scheduled)
                    .to(PostState.PUBLISHING, Step.bySystem("claim", Wording.NONE, Desk.NOW))
                    .to(PostState.UNCERTAIN, Step.bySystem("lose-track", Wording.same("timeout"), Desk.NOW)));
        }
    }

    @Test
    void tellsEachPersonWhatTheyMayDo() {
        Post post = desk.submitted(1, "Actions.");
        assertThat(service.actions(post, ARMELLE))
                .containsExactly(PostAction.EDIT, PostAction.WITHDRAW, PostAction.RETIME, PostAction.CANCEL);
        assertThat(service.actions(post, PAUL))
                .contains(PostAction.APPROVE, PostAction.CORRECT, PostAction.REQUEST_CHANGES);
        assertThat(service.actions(post, new Actor("x", "X", Set.of()))).isEmpty();
    }

    @Test
    void makesANewRevisionWhereTheArticleChangedSinceTheDraft() {
        Post draft = service.saveDraft(draft(1, content("La corne."), Optional.empty()), ARMELLE, desk.key());
        desk.articles.put(InMemoryArticles.article("b", InMemoryArticles.ADDRESS, List.of()));
        Post submitted =
                service.submit(target(draft), asSoonAsApproved(), ARMELLE).post();

        assertThat(submitted.revision().number()).isEqualTo(2);
        assertThat(desk.posts.revisions(draft.id()))
                .extracting(PostRevision::article)
                .doesNotHaveDuplicates();
        assertThat(submitted.article()).isEqualTo(Posts.ARTICLE);
    }

    private HistoryEntry last(Post post) {
        List<HistoryEntry> history = desk.posts.history(post.id());
        return history.get(history.size() - 1);
    }

    private static Submission asSoonAsApproved() {
        return new Submission(Optional.empty(), TimeToLive.STANDARD, List.of());
    }

    private static void refuses(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SocialException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static int approvals(Post post) {
        return ApprovalPolicy.approvals(post.decisions(), post.revision().number());
    }
}
