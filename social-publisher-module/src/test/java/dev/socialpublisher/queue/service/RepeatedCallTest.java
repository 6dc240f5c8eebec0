package dev.socialpublisher.queue.service;

import static dev.socialpublisher.queue.service.Desk.ARMELLE;
import static dev.socialpublisher.queue.service.Desk.PAUL;
import static dev.socialpublisher.queue.service.Desk.at;
import static dev.socialpublisher.queue.service.Desk.content;
import static dev.socialpublisher.queue.service.Desk.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.authoring.Draft;
import dev.socialpublisher.testing.Posts;
import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The same call again, by a double click or after a lost answer. */
class RepeatedCallTest {
    private final Desk desk = new Desk();
    private final QueueService service = desk.service();

    @Test
    void makesOnePostOfADoubleClick() {
        Draft draft = draft(1, content("Une fois."), Optional.empty());
        Post first = service.submitNew(draft, ARMELLE, "click").post();
        Post second = service.submitNew(draft, ARMELLE, "click").post();
        Draft other = draft(1, content("Autre chose."), Optional.empty());

        assertThat(second.id()).isEqualTo(first.id());
        refuses(ErrorCode.QUEUE_IDEMPOTENCY_MISMATCH, () -> service.submitNew(other, ARMELLE, "click"));
    }

    @Test
    void answersARepeatedCallWhoseTimeAndArticleAreGone() {
        Draft draft = draft(1, content("Une fois."), at("2026-11-22T18:00"));
        Post first = service.submitNew(draft, ARMELLE, "retry").post();
        Post saved = service.saveDraft(draft, ARMELLE, "retry of a draft");
        desk.clock.forward(Duration.ofDays(1));
        desk.articles.remove(Posts.ARTICLE);

        assertThat(service.submitNew(draft, ARMELLE, "retry").post()).isEqualTo(first);
        assertThat(service.saveDraft(draft, ARMELLE, "retry of a draft")).isEqualTo(saved);
        refuses(ErrorCode.ARTICLE_NOT_FOUND, () -> service.submitNew(draft, PAUL, "retry"));
        refuses(ErrorCode.QUEUE_IDEMPOTENCY_MISMATCH, () -> service.saveDraft(draft, ARMELLE, "retry"));
    }

    private static void refuses(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SocialException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
