package dev.socialpublisher.adapter.connector.meta.container;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.GraphCalls.Target;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RateScope;
import dev.socialpublisher.error.Wording;
import java.time.Duration;
import java.util.Map;

/** How many posts an account may still publish, as the network tells it: documents disagree. */
final class Quota {
    /** The window rolls, and the network does not say when the next post fits in. Our choice. */
    private static final Duration WAIT = Duration.ofHours(1);

    private final NetworkClient client;
    private final GraphCalls calls;
    private final Target target;

    Quota(NetworkClient client, GraphCalls calls, Target target) {
        this.client = client;
        this.calls = calls;
        this.target = target;
    }

    /** Stops with RATE_LIMITED where it is used up; a network that tells nothing is believed to have room. */
    Step<Integer> left() {
        return calls.get(target, Map.of("fields", "quota_usage,config"))
                .then(answer -> calls.successful(answer, Effect.REPEATABLE))
                .then(this::read);
    }

    private Step<Integer> read(Reply.Answered answer) {
        JsonNode row = answer.json().path("data").path(0);
        int total = row.path("config").path("quota_total").asInt(0);
        int used = row.path("quota_usage").asInt(0);
        return total > 0 && used >= total ? Step.stopped(usedUp(used, total)) : Step.done(total - used);
    }

    private PublishResult usedUp(int used, int total) {
        return client.halt(
                WAIT,
                RateScope.ACCOUNT,
                Wording.of(
                        "the account has published %d posts, it may publish %d in 24 hours",
                        "le compte a publié %d posts, il peut en publier %d en 24 heures", used, total));
    }
}
