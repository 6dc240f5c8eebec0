package dev.socialpublisher.adapter.connector.messenger;

import dev.socialpublisher.adapter.connector.http.Preparing;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.meta.account.AccountIdentity;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.connector.ability.Tests;
import dev.socialpublisher.network.NetworkProfile;
import java.util.Map;
import java.util.Optional;

/**
 * One Page's inbox. Each part of a post is a message to one person: preparing chooses the person and puts them on record,
 * publishing sends, and the next part goes to the next person until nobody is left. Messages cannot be taken back.
 */
final class MessengerConnector implements Connector, Tests {
    private static final String RECIPIENT = "recipient";

    private final NetworkProfile profile;
    private final Parts parts;

    MessengerConnector(NetworkProfile profile, Parts parts) {
        this.profile = profile;
        this.parts = parts;
    }

    /** What works on one Page with one token. */
    record Parts(String page, Audience audience, Messages messages, MessageSearch search, AccountIdentity identity) {}

    @Override
    public Preparation prepare(PublishRequest request, StepJournal journal) {
        return Preparing.of(
                request,
                profile,
                () -> arrived(request, journal)
                        .<Step<Map<String, String>>>map(Step::stopped)
                        .orElseGet(() -> parts.audience()
                                .next(request, journal)
                                .then(person -> Step.done(Map.of(RECIPIENT, person)))));
    }

    /** A message that was prepared before may be out, whatever its call was answered: nobody gets it twice. */
    private Optional<PublishResult> arrived(PublishRequest request, StepJournal journal) {
        return Audience.chosen(journal)
                .map(person -> parts.search().find(request, person))
                .filter(found -> found.kind() == FindResult.Kind.FOUND)
                .map(found -> new PublishResult.Published(((FindResult.Found) found).post()));
    }

    @Override
    public PublishResult publish(Prepared prepared) {
        String person = Optional.ofNullable(prepared.handles().get(RECIPIENT)).orElseThrow();
        return parts.messages().send(prepared.request(), person, parts.audience()::refused);
    }

    /** Facebook answers a message at once; nothing is ever pending. */
    @Override
    public PublishResult resume(String token) {
        throw new IllegalArgumentException(
                "messenger never leaves a publication pending, so it gave no token " + token);
    }

    /** Where nobody was chosen nothing was sent. */
    @Override
    public FindResult find(PublishRequest request, StepJournal journal) {
        return Audience.chosen(journal)
                .map(person -> parts.search().find(request, person))
                .orElseGet(FindResult.Absent::new);
    }

    @Override
    public TestResult test() {
        return parts.identity().test(InboxRights.question(parts.page()));
    }
}
