package dev.socialpublisher.adapter.connector.meta.container;

import dev.socialpublisher.adapter.connector.http.Preparing;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.GraphCalls.Target;
import dev.socialpublisher.adapter.connector.meta.PostSearch;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.Deletes;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.connector.ability.Tests;
import dev.socialpublisher.network.NetworkProfile;
import java.util.function.Supplier;

/** One account of a network that publishes containers. */
public final class ContainerConnector implements Connector, Tests, Deletes {
    private final NetworkProfile profile;
    private final Parts parts;

    public ContainerConnector(NetworkProfile profile, Parts parts) {
        this.profile = profile;
        this.parts = parts;
    }

    /** What works on one account with one token. */
    public record Parts(
            GraphCalls calls,
            Containers containers,
            Publication publication,
            PostSearch search,
            Supplier<TestResult> test) {}

    @Override
    public Preparation prepare(PublishRequest request, StepJournal journal) {
        if (request.video().isPresent()) {
            return Preparing.withinLimits(
                    request,
                    profile,
                    () -> parts.containers()
                            .bring(request, journal)
                            .fold(state -> state.preparation(request), Preparation.Stopped::new));
        }
        return Preparing.of(request, profile, () -> parts.containers().prepare(request, journal));
    }

    @Override
    public PublishResult publish(Prepared prepared) {
        return parts.publication().publish(prepared);
    }

    @Override
    public PublishResult resume(String token) {
        return parts.publication().resume(token);
    }

    @Override
    public FindResult find(PublishRequest request, StepJournal journal) {
        return parts.publication().find(request, journal, parts.search());
    }

    @Override
    public TestResult test() {
        return parts.test().get();
    }

    /** Instagram's specification has the call, its guide says that media cannot be deleted: then the answer says so. */
    @Override
    public DeleteResult delete(RemotePost post) {
        return parts.calls().remove(new Target("DELETE /:post", "/" + post.id()));
    }
}
