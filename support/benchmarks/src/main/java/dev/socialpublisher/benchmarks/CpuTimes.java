package dev.socialpublisher.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/**
 * What each workload costs a core, one call at a time: the calling thread's CPU time, the time on the wall and the bytes
 * allocated. Other programs on the machine lengthen the time on the wall, hardly the CPU time. Prints median and 95th
 * percentile.
 */
public final class CpuTimes {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long WARM_UP_NANOS = 10_000_000_000L;
    private static final long MEASURED_NANOS = 10_000_000_000L;
    private static final int LEAST_CALLS = 20;
    private static final int MOST_CALLS = 20_000;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double BYTES_PER_KILOBYTE = 1e3;

    private record Cost(long cpu, long wall, long bytes) {}

    private CpuTimes() {}

    /** Of those workloads whose names the first argument finds; of all, without one. */
    public static void main(String[] args) {
        Pattern wanted = Pattern.compile(args.length == 0 ? "" : args[0]);
        System.out.printf(
                Locale.ROOT,
                "%-30s %9s %9s %9s %9s %12s %7s%n",
                "ms",
                "cpu 50 %",
                "cpu 95 %",
                "wall 50 %",
                "wall 95 %",
                "kB allocated",
                "calls");
        for (Workload workload : Workload.all()) {
            if (wanted.matcher(workload.name()).find()) {
                Supplier<?> work = workload.prepare().get();
                repeat(work, WARM_UP_NANOS);
                print(workload.name(), repeat(work, MEASURED_NANOS));
            }
        }
    }

    private static List<Cost> repeat(Supplier<?> work, long nanos) {
        List<Cost> costs = new ArrayList<>();
        long end = System.nanoTime() + nanos;
        while (costs.size() < LEAST_CALLS || (System.nanoTime() < end && costs.size() < MOST_CALLS)) {
            costs.add(cost(work));
        }
        return costs;
    }

    private static Cost cost(Supplier<?> work) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long wall = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        Object made = work.get();
        Cost cost = new Cost(
                THREADS.getCurrentThreadCpuTime() - cpu,
                System.nanoTime() - wall,
                THREADS.getCurrentThreadAllocatedBytes() - bytes);
        if (made == null) {
            throw new IllegalStateException("the workload made nothing");
        }
        return cost;
    }

    private static void print(String name, List<Cost> costs) {
        System.out.printf(
                Locale.ROOT,
                "%-30s %9.2f %9.2f %9.2f %9.2f %12.0f %7d%n",
                name,
                percentile(costs, Cost::cpu, 50) / NANOS_PER_MILLI,
                percentile(costs, Cost::cpu, 95) / NANOS_PER_MILLI,
                percentile(costs, Cost::wall, 50) / NANOS_PER_MILLI,
                percentile(costs, Cost::wall, 95) / NANOS_PER_MILLI,
                percentile(costs, Cost::bytes, 50) / BYTES_PER_KILOBYTE,
                costs.size());
    }

    private static long percentile(List<Cost> costs, ToLongFunction<Cost> of, int percent) {
        long[] sorted = costs.stream().mapToLong(of).sorted().toArray();
        return sorted[(sorted.length - 1) * percent / 100];
    }
}
