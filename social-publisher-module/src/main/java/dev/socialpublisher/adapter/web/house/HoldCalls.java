package dev.socialpublisher.adapter.web.house;

import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.SessionJson.HoldListJson;
import dev.socialpublisher.adapter.web.json.SessionJson.HoldRequestJson;
import dev.socialpublisher.adapter.web.part.Lookups;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.queue.HoldStore;
import dev.socialpublisher.queue.service.QueueService;
import java.util.List;
import java.util.Optional;

/** The switches that stop dispatch. */
final class HoldCalls {
    private static final String ALL = "all";

    private final HoldStore holds;
    private final QueueService service;
    private final Lookups lookups;

    HoldCalls(HoldStore holds, QueueService service, Lookups lookups) {
        this.holds = holds;
        this.service = service;
        this.lookups = lookups;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/holds", this::inForce),
                Route.put("/holds/{scope}", this::put),
                Route.delete("/holds/{scope}", this::lift));
    }

    private Answer put(Call call) {
        service.holdAll(scope(call), call.body(HoldRequestJson.class).reason(), call.actor());
        return inForce(call);
    }

    private Answer lift(Call call) {
        service.lift(scope(call), call.actor());
        return inForce(call);
    }

    private Optional<ChannelId> scope(Call call) {
        String scope = call.variable("scope");
        return scope.equals(ALL)
                ? Optional.empty()
                : Optional.of(lookups.channel(scope).id());
    }

    private Answer inForce(Call call) {
        return Answer.ok(HoldListJson.of(holds.all(), call.locale()));
    }
}
