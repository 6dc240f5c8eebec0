package dev.socialpublisher.adapter.connector.messenger;

import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses whom the next message goes to: each who may be written to once, the one with the least time left first. */
final class Audience {
    /** Standard messaging (developers.facebook.com, Messenger Platform policy, 2026-11-22); the 7 days of staff are not ours. */
    static final Duration WINDOW = Duration.ofHours(24);

    /** The window must still be open when the call arrives. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private static final String STEP = "messenger.recipient";
    private static final String MOST = "recipients.most";
    private static final String NOBODY = "nobody-in-window";

    private final Inbox inbox;
    private final int most;
    private final Clock clock;
    private final Map<String, Instant> refusals;

    /** {@code refusals}: when Facebook refused a message for a person, who is left out until they write again. */
    Audience(Inbox inbox, NetworkProfile profile, Clock clock, Map<String, Instant> refusals) {
        this.inbox = inbox;
        this.most = profile.fact(MOST).map(Integer::parseInt).orElse(1);
        this.clock = clock;
        this.refusals = refusals;
    }

    /** Whom an earlier preparation of the same message chose. */
    static Optional<String> chosen(StepJournal journal) {
        return journal.find(STEP);
    }

    /** On record before anything is sent; stops where nobody, or nobody more, is to be written to. */
    Step<String> next(PublishRequest request, StepJournal journal) {
        Set<String> reached = Sent.fingerprints(request.earlier());
        if (reached.size() >= most) {
            return finished(request);
        }
        return inbox.writersSince(clock.instant().minus(WINDOW).plus(MARGIN)).then(writers -> {
            List<String> open = writers.stream()
                    .filter(writer -> !reached.contains(inbox.fingerprint(writer)) && !isRefused(writer))
                    .sorted(Comparator.comparing(Writer::wroteAt).thenComparing(Writer::id))
                    .map(Writer::id)
                    .toList();
            return chosen(journal)
                    .filter(open::contains)
                    .or(() -> open.stream().findFirst())
                    .map(person -> recorded(person, journal))
                    .orElseGet(() -> finished(request));
        });
    }

    private static Step<String> recorded(String person, StepJournal journal) {
        journal.record(STEP, person);
        return Step.done(person);
    }

    private boolean isRefused(Writer writer) {
        return Optional.ofNullable(refusals.get(writer.id()))
                .filter(at -> !writer.wroteAt().isAfter(at))
                .isPresent();
    }

    /** Facebook will not take a message for this person now. */
    void refused(String person) {
        Instant now = clock.instant();
        refusals.values().removeIf(at -> at.plus(WINDOW).isBefore(now));
        refusals.put(person, now);
    }

    /** A message of the request's own says that nothing more follows. */
    private static Step<String> finished(PublishRequest request) {
        List<RemotePost> sent = request.earlier();
        return Step.stopped(
                sent.isEmpty()
                        ? new PublishResult.Rejected(
                                NOBODY,
                                Wording.of(
                                        "nobody has written to the Page in the last %d hours: a Page may write to such people alone",
                                        "personne n’a écrit à la Page au cours des %d dernières heures\u202f: une Page ne peut écrire qu’à ces personnes",
                                        WINDOW.toHours()))
                        : new PublishResult.Published(sent.get(sent.size() - 1)));
    }
}
