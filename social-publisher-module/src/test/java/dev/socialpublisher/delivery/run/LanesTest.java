package dev.socialpublisher.delivery.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.network.NetworkId;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final NetworkId X = new NetworkId("x");
    private static final NetworkId BLUESKY = new NetworkId("bluesky");
    private final Lanes lanes = new Lanes();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void close() {
        end.countDown();
        lanes.close(Duration.ofSeconds(20));
    }

    @Test
    void doesOneThingAtATimePerChannel() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        assertThat(lanes.offer(X, new ChannelId("a"), this::hang)).isTrue();
        assertThat(lanes.offer(X, new ChannelId("a"), done::countDown)).isFalse();
        assertThat(lanes.offer(X, new ChannelId("b"), done::countDown)).isTrue();
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void keepsAHangingNetworkFromHoldingAnother() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThat(lanes.offer(X, new ChannelId("x" + i), this::hang)).isTrue();
        }
        assertThat(lanes.offer(X, new ChannelId("x5"), this::hang)).isFalse();
        CountDownLatch done = new CountDownLatch(1);
        assertThat(lanes.offer(BLUESKY, new ChannelId("b"), done::countDown)).isTrue();
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void interruptsWhatDoesNotEndInTime() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        lanes.offer(X, new ChannelId("a"), () -> {
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
        });
        assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
        lanes.close(Duration.ofMillis(1));
        assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private void hang() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
