package dev.socialpublisher.testing;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.ConfigKey;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.Deletes;
import dev.socialpublisher.connector.ability.EditResult;
import dev.socialpublisher.connector.ability.Edits;
import dev.socialpublisher.network.NetworkId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Publishes to a {@link FakeNetwork} and writes down every call. Answers can be scripted, one per call, first in first
 * out; without a script everything succeeds.
 */
public final class RecordingConnector implements Connector, Deletes, Edits, ConnectorFactory {
    private final NetworkId networkId;
    private final FakeNetwork network;
    private final Deque<Function<PublishRequest, Preparation>> preparations = new ArrayDeque<>();
    private final Deque<Function<PublishRequest, PublishResult>> publications = new ArrayDeque<>();
    private final Deque<PublishResult> resumptions = new ArrayDeque<>();
    private final Deque<FindResult> finds = new ArrayDeque<>();
    private final Deque<PublishResult> keeping = new ArrayDeque<>();
    private final Deque<PublishResult> refusals = new ArrayDeque<>();
    private final List<String> calls = new ArrayList<>();

    public RecordingConnector(NetworkId networkId, FakeNetwork network) {
        this.networkId = networkId;
        this.network = network;
    }

    public synchronized RecordingConnector onPrepare(Function<PublishRequest, Preparation> answer) {
        preparations.add(answer);
        return this;
    }

    public synchronized RecordingConnector onPublish(Function<PublishRequest, PublishResult> answer) {
        publications.add(answer);
        return this;
    }

    public synchronized RecordingConnector onPublish(PublishResult answer) {
        return onPublish(request -> answer);
    }

    public synchronized RecordingConnector onResume(PublishResult answer) {
        resumptions.add(answer);
        return this;
    }

    public synchronized RecordingConnector onFind(FindResult answer) {
        finds.add(answer);
        return this;
    }

    /** The next deletion fails. */
    public synchronized RecordingConnector onDelete(PublishResult why) {
        keeping.add(why);
        return this;
    }

    /** The next edit is not confirmed. */
    public synchronized RecordingConnector onEdit(PublishResult why) {
        refusals.add(why);
        return this;
    }

    /** {@code prepare}, {@code publish}, {@code resume}, {@code find}, {@code delete} and {@code edit}, in order. */
    public synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public Preparation prepare(PublishRequest request, StepJournal journal) {
        Function<PublishRequest, Preparation> answer;
        synchronized (this) {
            calls.add("prepare");
            answer = preparations.isEmpty() ? asked -> ready(asked, journal) : preparations.remove();
        }
        return answer.apply(request);
    }

    @Override
    public PublishResult publish(Prepared prepared) {
        Function<PublishRequest, PublishResult> answer;
        synchronized (this) {
            calls.add("publish");
            answer = publications.isEmpty()
                    ? request -> new PublishResult.Published(network.accept(request))
                    : publications.remove();
        }
        return answer.apply(prepared.request());
    }

    @Override
    public synchronized PublishResult resume(String token) {
        calls.add("resume");
        return resumptions.remove();
    }

    @Override
    public synchronized FindResult find(PublishRequest request, StepJournal journal) {
        calls.add("find");
        if (!finds.isEmpty()) {
            return finds.remove();
        }
        return network.find(request.deliveryKey())
                .<FindResult>map(FindResult.Found::new)
                .orElseGet(FindResult.Absent::new);
    }

    @Override
    public synchronized DeleteResult delete(RemotePost post) {
        calls.add("delete");
        if (!keeping.isEmpty()) {
            return new DeleteResult.Kept(keeping.remove());
        }
        network.delete(post);
        return new DeleteResult.Deleted();
    }

    @Override
    public synchronized EditResult edit(RemotePost post, PublishRequest words) {
        calls.add("edit");
        if (!refusals.isEmpty()) {
            return new EditResult.Unedited(refusals.remove());
        }
        network.edit(post, words);
        return new EditResult.Edited();
    }

    @Override
    public NetworkId networkId() {
        return networkId;
    }

    @Override
    public List<ConfigKey> configKeys() {
        return List.of();
    }

    @Override
    public Connector create(Channel channel, ConnectorContext context) {
        return this;
    }

    private static Preparation ready(PublishRequest request, StepJournal journal) {
        journal.record("prepared", request.createdAt().toString());
        return new Preparation.Ready(new Prepared(request, Map.of()));
    }
}
