package dev.socialpublisher.sandbox.meta.container;

import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import java.time.Instant;

/** Whether a container may be published: once, when it is ready, within its day. */
public final class Publishing {

    private Publishing() {}

    /** The container, or the refusal that the network gives. The caller holds the state's lock. */
    public static Container require(ContainerState state, String account, String id, Instant now) {
        Container container = state.container(id)
                .filter(found -> found.account().equals(account))
                .filter(found -> found.kind() != Container.Kind.CHILD)
                .orElseThrow(Publishing::missing);
        if (state.published(id)) {
            throw missing();
        }
        if (container.expired(now)) {
            throw GraphProblem.coded(-2, 2_207_020, "Media expired", "The media you are trying to access has expired.");
        }
        if (!container.ready(now)) {
            throw GraphProblem.coded(
                    9007, 2_207_027, "Media not ready", "The media is not ready for publishing, please wait a moment.");
        }
        return container;
    }

    /** That a published container and a carousel's child are answered like a missing one is not documented. */
    private static Refusal missing() {
        return GraphProblem.coded(
                24, 2_207_006, "Media not found", "The media with this id cannot be found or may not be used.");
    }
}
