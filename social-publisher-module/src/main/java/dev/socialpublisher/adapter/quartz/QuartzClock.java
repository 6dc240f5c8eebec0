package dev.socialpublisher.adapter.quartz;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/**
 * Does duties by the clock, in memory: each node has its own. Jobs that must run once per cluster wait for Quartz' clustered
 * store on PostgreSQL; nothing here is one. Start and stop may be repeated.
 */
public final class QuartzClock {
    private static final int THREADS = 2;

    private final List<Duty> duties;
    private Optional<Scheduler> running = Optional.empty();

    public QuartzClock(List<Duty> duties) {
        this.duties = List.copyOf(duties);
    }

    /** Each duty runs at once, then by its period. Does nothing while running. */
    public synchronized void start() {
        if (running.isPresent()) {
            return;
        }
        try {
            Scheduler scheduler = scheduler();
            for (Duty duty : duties) {
                scheduler.scheduleJob(job(duty), trigger(duty));
            }
            scheduler.start();
            running = Optional.of(scheduler);
        } catch (SchedulerException e) {
            throw failed(new Wording("the clock could not be started", "l’horloge n’a pas pu démarrer"), e);
        }
    }

    /** Returns when running duties have ended. Does nothing while stopped. */
    public synchronized void stop() {
        if (running.isEmpty()) {
            return;
        }
        try {
            running.get().shutdown(true);
            running = Optional.empty();
        } catch (SchedulerException e) {
            throw failed(new Wording("the clock could not be stopped", "l’horloge n’a pas pu s’arrêter"), e);
        }
    }

    /** Has a duty run now, or once more after the run under way. Does nothing while stopped. */
    public synchronized void wake(String name) {
        try {
            if (running.isPresent()) {
                running.get().triggerJob(new JobKey(duty(name).name()));
            }
        } catch (SchedulerException e) {
            throw failed(Wording.of("duty %s could not be woken", "la tâche %s n’a pas pu être réveillée", name), e);
        }
    }

    private Scheduler scheduler() throws SchedulerException {
        Properties settings = new Properties();
        settings.setProperty("org.quartz.scheduler.instanceName", "social-publisher-" + UUID.randomUUID());
        settings.setProperty("org.quartz.threadPool.class", DutyThreads.class.getName());
        settings.setProperty("org.quartz.threadPool.threadCount", Integer.toString(THREADS));
        settings.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        Scheduler scheduler = new StdSchedulerFactory(settings).getScheduler();
        scheduler.setJobFactory((bundle, owner) ->
                new DutyJob(duty(bundle.getJobDetail().getKey().getName())));
        return scheduler;
    }

    private Duty duty(String name) {
        return duties.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no duty is called " + name));
    }

    private static JobDetail job(Duty duty) {
        return JobBuilder.newJob(DutyJob.class)
                .withIdentity(duty.name())
                .storeDurably()
                .build();
    }

    /** What was missed while the machine slept is not made up for: one run sees everything that is due. */
    private static Trigger trigger(Duty duty) {
        return TriggerBuilder.newTrigger()
                .withIdentity(duty.name())
                .startNow()
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(duty.every().toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    private static SocialException failed(Wording what, SchedulerException cause) {
        return new SocialException(
                ErrorCode.WEB_INTERNAL,
                Wording.of("%s: %s", "%s : %s", what, String.valueOf(cause.getMessage())),
                null,
                cause);
    }
}
