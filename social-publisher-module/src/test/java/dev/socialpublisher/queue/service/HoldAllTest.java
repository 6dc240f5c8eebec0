package dev.socialpublisher.queue.service;

import static dev.socialpublisher.queue.service.Desk.ANNE;
import static dev.socialpublisher.queue.service.Desk.ARMELLE;
import static dev.socialpublisher.queue.service.Desk.PAUL;
import static dev.socialpublisher.queue.service.Desk.WEBTEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who stops an account, or everything. */
class HoldAllTest {
    private final Desk desk = new Desk();
    private final QueueService service = desk.service();

    @Test
    void holdsAChannelOrEverythingByThoseWhoMay() {
        refuses(ErrorCode.QUEUE_NOT_ALLOWED, () -> service.holdAll(Optional.empty(), "crise", ARMELLE));
        refuses(ErrorCode.QUEUE_NOT_ALLOWED, () -> service.holdAll(Optional.empty(), "crise", WEBTEAM));
        refuses(
                ErrorCode.CHANNEL_NOT_FOUND,
                () -> service.holdAll(Optional.of(new ChannelId("nobody")), "crise", PAUL));
        service.holdAll(Optional.of(Desk.channel(1)), "piraté", ANNE);
        refuses(ErrorCode.QUEUE_NOT_ALLOWED, () -> service.lift(Optional.of(Desk.channel(1)), ARMELLE));
        assertThat(desk.stores.holds().all()).hasSize(1);
        service.lift(Optional.of(Desk.channel(1)), PAUL);
        assertThat(desk.stores.holds().all()).isEmpty();
    }

    private static void refuses(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SocialException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
