package dev.socialpublisher.adapter.connector.http.upload;

import dev.socialpublisher.connector.StepJournal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** One kind of upload of one channel, a picture of a post a step, counted from 0. What a network has forgotten is remembered by the installation. */
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

    /** What an earlier attempt left of the post's {@code position}-th picture and the network should still have. */
    public Optional<Uploaded> find(StepJournal journal, int position) {
        return last(journal, position).filter(this::alive);
    }

    /** What an earlier attempt left, whether the network still has it or not. */
    public Optional<Uploaded> last(StepJournal journal, int position) {
        return journal.find(step(position)).map(Uploaded::parse);
    }

    /** Notes an upload that lives for {@code life} from now on. */
    public Uploaded record(StepJournal journal, int position, String id, Duration life) {
        Uploaded uploaded = new Uploaded(id, now().plus(life));
        journal.record(step(position), uploaded.toString());
        return uploaded;
    }

    public boolean alive(Uploaded uploaded) {
        return !gone.contains(uploaded.id()) && uploaded.until().minus(MARGIN).isAfter(now());
    }

    /** The network does not know it any more: the next prepare uploads anew. */
    public void forget(Uploaded uploaded) {
        gone.add(uploaded.id());
    }

    private String step(int position) {
        return step + "." + position;
    }

    private Instant now() {
        return clock.instant();
    }
}
