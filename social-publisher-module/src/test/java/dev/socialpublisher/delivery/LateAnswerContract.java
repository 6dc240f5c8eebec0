package dev.socialpublisher.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.Outcome;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Step;
import dev.socialpublisher.queue.TimeToLive;
import dev.socialpublisher.testing.Posts;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a store does with answers that come when their post has moved on. */
public abstract class LateAnswerContract extends DispatchTable {
    @Test
    void keepsAnAnswerThatComesAfterThePostMovedOn() {
        Claim begun = begun(due(NOW, TimeToLive.STANDARD));
        Change uncertain =
                Change.of(begun.post()).to(PostState.UNCERTAIN, Step.bySystem("recover", Wording.same("lost"), NOW));
        dispatch().settle(new Delivery(uncertain, begun.dispatch().done(), Optional.empty()));

        Change published = Change.of(begun.post()).to(PostState.PUBLISHED, Step.bySystem("publish", Wording.NONE, NOW));
        Attempt ended = ended(begun, PublishResult.Kind.PUBLISHED);
        assertThat(dispatch().settle(new Delivery(published, begun.dispatch(), Optional.of(ended))))
                .isEmpty();

        assertThat(posts().find(begun.post().id()).orElseThrow().state()).isEqualTo(PostState.UNCERTAIN);
        assertThat(dispatch().attempts(begun.post().deliveryKey())).containsExactly(ended);
        assertThat(find(dispatch().uncertain(NOW.plusSeconds(2), 1000), begun.post()))
                .isPresent();
    }

    @Test
    void asksAPersonWhereAnAnswerSaysThatAHeldPostIsOut() {
        Claim begun = begun(due(NOW, TimeToLive.STANDARD));
        Post again = back(begun, begun.dispatch().waiting(NOW), Optional.empty());
        posts().save(Change.of(again).to(PostState.HELD, new Step("hold", "anne", Wording.same("crise"), NOW)));

        answerLate(begun, PublishResult.Kind.PUBLISHED);

        Post found = posts().find(again.id()).orElseThrow();
        assertThat(found.state()).isEqualTo(PostState.UNCERTAIN);
        assertThat(found.version()).isEqualTo(again.version() + 2);
        assertThat(found.outcome().address()).contains(REMOTE.address());
        assertThat(found.reason().english())
                .isEqualTo("a late answer says that revision 1 was published at https://x.example/42;"
                        + " the post was held by then");
        assertThat(posts().history(again.id()))
                .last()
                .extracting(HistoryEntry::why)
                .isEqualTo(found.reason());
        assertThat(find(dispatch().uncertain(NOW.plusSeconds(9999), 1000), found))
                .isEmpty();

        answerLate(begun, PublishResult.Kind.PUBLISHED);
        assertThat(posts().find(again.id())).contains(found);
    }

    @Test
    void looksAtOnceWhereAnAnswerSaysThatAWaitingPostIsOut() {
        Claim begun = begun(due(NOW, TimeToLive.STANDARD));
        Post again = back(begun, begun.dispatch().waiting(NOW.plusSeconds(600)), Optional.empty());

        answerLate(begun, PublishResult.Kind.PUBLISHED);

        assertThat(dispatch().nextDue(channel, NOW.plusSeconds(9999))).isEmpty();
        Claim looked =
                find(dispatch().uncertain(NOW.plusSeconds(2), 1000), again).orElseThrow();
        assertThat(Attempt.published(dispatch().attempts(looked.dispatch().deliveryKey())))
                .contains(REMOTE);
    }

    @Test
    void stopsALaterRevisionWhoseEarlierOneIsOut() {
        Claim begun = begun(due(NOW, TimeToLive.STANDARD));
        Post again = back(begun, begun.dispatch().waiting(NOW), Optional.empty());
        Post edited = posts().save(Change.of(again)
                .with(post -> post.withRevision(Posts.revision(2, "La corne, corrigée.", NOW)))
                .to(PostState.DRAFT, new Step("edit", "armelle", Wording.NONE, NOW))
                .to(PostState.APPROVED, new Step("submit", "armelle", Wording.NONE, NOW))
                .to(PostState.SCHEDULED, new Step("schedule", "armelle", Wording.NONE, NOW)));
        Claim second = reclaim(edited, NOW);

        answerLate(begun, PublishResult.Kind.PUBLISHED);

        assertThat(dispatch().begin(second, LEASE, NOW)).isEmpty();
        Post stopped = posts().find(edited.id()).orElseThrow();
        assertThat(stopped.state()).isEqualTo(PostState.UNCERTAIN);
        assertThat(stopped.reason().english()).contains("revision 1 was published", "the post was being sent by then");
        assertThat(find(dispatch().uncertain(NOW.plusSeconds(9999), 1000), stopped))
                .isEmpty();
    }

    @Test
    void notesAnAnswerThatNamesASecondPublication() {
        Claim begun = begun(due(NOW, TimeToLive.STANDARD));
        Claim second = reclaim(back(begun, begun.dispatch().repeating(), Optional.empty()), NOW);
        Change published = Change.of(second.post())
                .with(post -> post.withOutcome(new Outcome(Optional.of("43"), Optional.empty(), Wording.NONE)))
                .to(PostState.PUBLISHED, Step.bySystem("published", Wording.NONE, NOW));
        dispatch().settle(new Delivery(published, second.dispatch().done(), Optional.empty()));

        answerLate(begun, PublishResult.Kind.PUBLISHED);

        Post post = posts().find(begun.post().id()).orElseThrow();
        assertThat(post.state()).isEqualTo(PostState.PUBLISHED);
        assertThat(post.outcome().remoteId()).contains("43");
        assertThat(posts().history(post.id()))
                .last()
                .extracting(HistoryEntry::action)
                .isEqualTo("late-answer");
    }

    @Test
    void leavesAHeldPostWhereALateAnswerSaysThatNothingWasPublished() {
        Claim begun = begun(due(NOW, TimeToLive.STANDARD));
        Post again = back(begun, begun.dispatch().waiting(NOW), Optional.empty());
        Post held =
                posts().save(Change.of(again).to(PostState.HELD, new Step("hold", "anne", Wording.same("crise"), NOW)));

        answerLate(begun, PublishResult.Kind.REJECTED);

        assertThat(posts().find(again.id())).contains(held);
    }

    /** As a worker records it whose claim had been taken for lost. */
    private void answerLate(Claim begun, PublishResult.Kind kind) {
        Change late = Change.of(begun.post()).to(PostState.PUBLISHED, Step.bySystem("published", Wording.NONE, NOW));
        assertThat(dispatch().settle(new Delivery(late, begun.dispatch().done(), Optional.of(ended(begun, kind)))))
                .isEmpty();
    }
}
