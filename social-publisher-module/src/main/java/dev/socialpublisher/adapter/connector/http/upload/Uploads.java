package dev.socialpublisher.adapter.connector.http.upload;

import dev.socialpublisher.connector.StepJournal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** One step's uploads of one channel. What a network has forgotten is remembered by the installation. */
public final class Uploads {
    /** An upload that ends while the post is being sent is made again. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final String step;
    private final Clock clock;
    private final Set<String> gone;

    /**
     * @param step names the upload in the journal
     * @param gone ids that the network does not know any more, shared by all connectors of a network; safe for any thread
     */
    public Uploads(String step, Clock clock, Set<String> gone) {
        this.step = step;
        this.clock = clock;
        this.gone = gone;
    }

    /** What an earlier attempt left and the network should still have. */
    public Optional<Uploaded> find(StepJournal journal) {
        return journal.find(step).map(Uploaded::parse).filter(this::alive);
    }

    /** Notes an upload that lives for {@code life} from now on. */
    public Uploaded record(StepJournal journal, String id, Duration life) {
        Uploaded uploaded = new Uploaded(id, now().plus(life));
        journal.record(step, uploaded.toString());
        return uploaded;
    }

    public boolean alive(Uploaded uploaded) {
        return !gone.contains(uploaded.id()) && uploaded.until().minus(MARGIN).isAfter(now());
    }

    /** The network does not know it any more: the next prepare uploads anew. */
    public void forget(Uploaded uploaded) {
        gone.add(uploaded.id());
    }

    private Instant now() {
        return clock.instant();
    }
}
