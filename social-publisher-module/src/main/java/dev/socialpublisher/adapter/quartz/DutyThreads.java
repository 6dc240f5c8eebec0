package dev.socialpublisher.adapter.quartz;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.quartz.spi.ThreadPool;

/**
 * Threads for Quartz, whose own pool can stop for ever: a thread that is handed a job at the very moment of the stop ends
 * without it, and is waited for (SimpleThreadPool of Quartz 2.5.2, seen on a build machine). Here a job that was handed
 * over is done before the stop returns. Made by Quartz, from its settings.
 */
public final class DutyThreads implements ThreadPool {
    private final List<Thread> made = new CopyOnWriteArrayList<>();
    private volatile String name = "duties";
    private volatile int threadCount = 1;
    private volatile Semaphore free = new Semaphore(0);
    private volatile Optional<ExecutorService> threads = Optional.empty();

    /** Called by Quartz with the setting of this name. */
    public void setThreadCount(int count) {
        threadCount = count;
    }

    @Override
    public void initialize() {
        free = new Semaphore(threadCount);
        threads = Optional.of(Executors.newFixedThreadPool(threadCount, this::thread));
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, name + "_Worker-" + (made.size() + 1));
        thread.setDaemon(true);
        made.add(thread);
        return thread;
    }

    /** Only Quartz' one scheduling thread calls it, after it has waited for a free thread. */
    @Override
    public boolean runInThread(Runnable job) {
        free.acquireUninterruptibly();
        try {
            threads.orElseThrow().execute(() -> {
                try {
                    job.run();
                } finally {
                    free.release();
                }
            });
            return true;
        } catch (RejectedExecutionException stopped) {
            free.release();
            return false;
        }
    }

    @Override
    public int blockForAvailableThreads() {
        free.acquireUninterruptibly();
        free.release();
        return Math.max(1, free.availablePermits());
    }

    @Override
    public void shutdown(boolean waitForJobsToComplete) {
        threads.ifPresent(ExecutorService::shutdown);
        if (waitForJobsToComplete) {
            made.forEach(DutyThreads::join);
        }
    }

    /** An interrupt is kept for whoever waits after us. */
    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int getPoolSize() {
        return threadCount;
    }

    @Override
    public void setInstanceId(String id) {
        // the name tells instances apart
    }

    @Override
    public void setInstanceName(String instance) {
        name = instance;
    }
}
