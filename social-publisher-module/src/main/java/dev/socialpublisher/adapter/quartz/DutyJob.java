package dev.socialpublisher.adapter.quartz;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a duty once, then sees to it that it is woken in time. */
@DisallowConcurrentExecution
final class DutyJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(DutyJob.class);

    private final Duty duty;

    DutyJob(Duty duty) {
        this.duty = duty;
    }

    /** A failure is logged and costs this run only. */
    @Override
    public void execute(JobExecutionContext context) {
        try {
            duty.work().run();
            Instant nextPeriod = Instant.now().plus(duty.every());
            Optional<Instant> wakeAt = duty.wakeAt().get().filter(at -> at.isBefore(nextPeriod));
            if (wakeAt.isPresent() && wakeAt.get().isAfter(Instant.now())) {
                wake(context, wakeAt.get());
            }
        } catch (RuntimeException | SchedulerException e) {
            LOG.error("duty {} failed; it runs again in {}", duty.name(), duty.every(), e);
        }
    }

    private void wake(JobExecutionContext context, Instant at) throws SchedulerException {
        Scheduler scheduler = context.getScheduler();
        TriggerKey key = new TriggerKey(duty.name() + "-wake");
        Trigger trigger = TriggerBuilder.newTrigger()
                .withIdentity(key)
                .forJob(context.getJobDetail())
                .startAt(Date.from(at))
                .build();
        if (scheduler.checkExists(key)) {
            scheduler.rescheduleJob(key, trigger);
        } else {
            scheduler.scheduleJob(trigger);
        }
    }
}
