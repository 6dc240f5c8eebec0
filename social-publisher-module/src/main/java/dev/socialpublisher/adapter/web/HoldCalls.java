package dev.socialpublisher.adapter.web;

import dev.socialpublisher.actor.Role;
import dev.socialpublisher.adapter.web.json.SessionJson.HoldListJson;
import dev.socialpublisher.adapter.web.json.SessionJson.HoldRequestJson;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.queue.Hold;
import dev.socialpublisher.queue.HoldStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The switches that stop dispatch. */
final class HoldCalls {
    private static final String ALL = "all";

    private final HoldStore holds;
    private final Lookups lookups;
    private final Clock clock;

    HoldCalls(HoldStore holds, Lookups lookups, Clock clock) {
        this.holds = holds;
        this.lookups = lookups;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/holds", call -> inForce()),
                Route.put("/holds/{scope}", this::put),
                Route.delete("/holds/{scope}", this::lift));
    }

    private Answer put(Call call) {
        call.require(Role.PUBLISHER, Role.WEBTEAM);
        String why = call.body(HoldRequestJson.class).reason();
        holds.put(new Hold(scope(call), call.actor().id(), call.actor().name(), why, clock.instant()));
        return inForce();
    }

    private Answer lift(Call call) {
        call.require(Role.PUBLISHER, Role.WEBTEAM);
        holds.lift(scope(call), call.actor().id());
        return inForce();
    }

    private Optional<ChannelId> scope(Call call) {
        String scope = call.variable("scope");
        return scope.equals(ALL)
                ? Optional.empty()
                : Optional.of(lookups.channel(scope).id());
    }

    private Answer inForce() {
        return Answer.ok(HoldListJson.of(holds.all()));
    }
}
