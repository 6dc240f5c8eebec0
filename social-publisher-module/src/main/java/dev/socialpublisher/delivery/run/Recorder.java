package dev.socialpublisher.delivery.run;

import dev.socialpublisher.delivery.DispatchStore;
import dev.socialpublisher.error.ErrorKind;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.queue.HoldStore;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts verdicts on record. One that the database would not take is kept and tried again at each tick; should the process
 * die first, the open attempt leads to a look at the network, never to a second call. Any thread.
 */
final class Recorder {
    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

    private final DispatchStore dispatch;
    private final HoldStore holds;
    private final Queue<Verdict> unrecorded = new ConcurrentLinkedQueue<>();

    Recorder(DispatchStore dispatch, HoldStore holds) {
        this.dispatch = dispatch;
        this.holds = holds;
    }

    void record(Verdict verdict) {
        if (!recorded(verdict)) {
            unrecorded.add(verdict);
        }
    }

    /** Called at each tick. */
    void recordLeftovers() {
        for (int left = unrecorded.size(); left > 0; left--) {
            Optional.ofNullable(unrecorded.poll()).ifPresent(this::record);
        }
    }

    private boolean recorded(Verdict verdict) {
        String key = verdict.delivery().dispatch().deliveryKey();
        try {
            verdict.halt().ifPresent(dispatch::halt);
            verdict.hold().ifPresent(holds::put);
            if (verdict.forgetSteps()) {
                dispatch.forgetSteps(key);
            }
            if (dispatch.settle(verdict.delivery()).isEmpty()) {
                LOG.warn("delivery {} was settled by somebody else meanwhile; its answer is on record", key);
            }
            return true;
        } catch (SocialException e) {
            if (e.code().kind() != ErrorKind.UNAVAILABLE) {
                throw e;
            }
            LOG.error("the outcome of delivery {} could not be recorded yet: {}", key, e.getMessage());
            return false;
        }
    }
}
