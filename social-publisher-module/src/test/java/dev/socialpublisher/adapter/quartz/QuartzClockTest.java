package dev.socialpublisher.adapter.quartz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuartzClockTest {
    private static final Duration NEVER = Duration.ofHours(1);

    @Test
    void runsAtOnceAndByItsPeriod() throws Exception {
        CountDownLatch runs = new CountDownLatch(3);
        QuartzClock clock = new QuartzClock(List.of(Duty.every("tick", Duration.ofMillis(20), runs::countDown)));
        clock.start();
        clock.start();
        assertThat(runs.await(20, TimeUnit.SECONDS)).isTrue();
        clock.stop();
        clock.stop();
    }

    @Test
    void startsAgainAfterAStop() throws Exception {
        Semaphore runs = new Semaphore(0);
        QuartzClock clock = new QuartzClock(List.of(Duty.every("tick", NEVER, runs::release)));
        for (int i = 0; i < 3; i++) {
            clock.start();
            assertThat(runs.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
            clock.stop();
        }
        assertThat(runs.availablePermits()).isZero();
    }

    /** Stopped while duties begin and end, at another moment each time: Quartz' own pool hung after a few dozen. */
    @Test
    void alwaysStops() {
        List<Duty> brief = IntStream.range(0, 7)
                .mapToObj(number -> Duty.every("duty " + number, NEVER, () -> LockSupport.parkNanos(200_000)))
                .toList();
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int round = 0; round < 300; round++) {
                QuartzClock clock = new QuartzClock(brief);
                clock.start();
                LockSupport.parkNanos(10_000L * round);
                clock.stop();
            }
        });
    }

    @Test
    void wakesForTheNextDueTime() throws Exception {
        CountDownLatch runs = new CountDownLatch(2);
        Duty duty = new Duty(
                "tick", NEVER, runs::countDown, () -> Optional.of(Instant.now().plusMillis(50)));
        QuartzClock clock = new QuartzClock(List.of(duty));
        clock.start();
        assertThat(runs.await(20, TimeUnit.SECONDS)).isTrue();
        clock.stop();
    }

    @Test
    void goesOnAfterAFailure() throws Exception {
        CountDownLatch runs = new CountDownLatch(2);
        QuartzClock clock = new QuartzClock(List.of(Duty.every("tick", Duration.ofMillis(20), () -> {
            runs.countDown();
            throw new IllegalStateException("once");
        })));
        clock.start();
        assertThat(runs.await(20, TimeUnit.SECONDS)).isTrue();
        clock.stop();
    }

    @Test
    void neverRunsADutyTwiceAtOnceAndMakesUpForNothing() throws Exception {
        AtomicInteger started = new AtomicInteger();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Semaphore others = new Semaphore(0);
        QuartzClock clock = new QuartzClock(List.of(
                Duty.every("slow", Duration.ofMillis(10), () -> {
                    started.incrementAndGet();
                    running.countDown();
                    awaitQuietly(mayEnd);
                }),
                Duty.every("other", Duration.ofMillis(10), others::release)));
        clock.start();
        assertThat(running.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(others.tryAcquire(10, 20, TimeUnit.SECONDS)).isTrue();
        assertThat(started).hasValue(1);
        mayEnd.countDown();
        clock.stop();
    }

    @Test
    void refusesADutyWithoutAPeriod() {
        assertThatThrownBy(() -> Duty.every("tick", Duration.ZERO, () -> {}))
                .hasMessage("duty tick needs a period above zero, not PT0S");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
