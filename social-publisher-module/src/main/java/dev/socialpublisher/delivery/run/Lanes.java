package dev.socialpublisher.delivery.run;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.network.NetworkId;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A few threads per network, so that one that hangs holds nobody else, and at most one piece of work per channel at a
 * time. What finds no thread is refused; the next tick offers it again. Any thread.
 */
public final class Lanes {
    private static final int THREADS_PER_NETWORK = 4;
    private static final long IDLE_SECONDS = 60;

    private final Function<NetworkId, ExecutorService> executors;
    private final Map<NetworkId, ExecutorService> lanes = new ConcurrentHashMap<>();
    private final Set<ChannelId> busy = ConcurrentHashMap.newKeySet();

    /** With four threads a network. */
    public Lanes() {
        this(Lanes::pool);
    }

    /** @param executors asked once per network; may refuse work */
    public Lanes(Function<NetworkId, ExecutorService> executors) {
        this.executors = executors;
    }

    /** False where the channel is busy, or its network has no free thread. */
    boolean offer(NetworkId network, ChannelId channel, Runnable work) {
        if (!busy.add(channel)) {
            return false;
        }
        try {
            lanes.computeIfAbsent(network, executors).execute(() -> {
                try {
                    work.run();
                } finally {
                    busy.remove(channel);
                }
            });
            return true;
        } catch (RejectedExecutionException e) {
            busy.remove(channel);
            return false;
        }
    }

    /** Lets running calls end within {@code patience}, then interrupts them: their outcome is looked up at the next start. */
    void close(Duration patience) {
        lanes.values().forEach(ExecutorService::shutdown);
        long deadline = System.nanoTime() + patience.toNanos();
        for (ExecutorService lane : lanes.values()) {
            awaitEnd(lane, deadline - System.nanoTime());
        }
        lanes.clear();
    }

    private static void awaitEnd(ExecutorService lane, long nanos) {
        try {
            if (!lane.awaitTermination(Math.max(nanos, 0), TimeUnit.NANOSECONDS)) {
                lane.shutdownNow();
            }
        } catch (InterruptedException e) {
            lane.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static ExecutorService pool(NetworkId network) {
        return new ThreadPoolExecutor(
                0, THREADS_PER_NETWORK, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(work, "social-dispatch-" + network);
                    thread.setDaemon(true);
                    return thread;
                });
    }
}
