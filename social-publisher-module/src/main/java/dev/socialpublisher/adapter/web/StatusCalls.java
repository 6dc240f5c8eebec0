package dev.socialpublisher.adapter.web;

import dev.socialpublisher.adapter.web.json.SessionJson.StatusJson;
import dev.socialpublisher.adapter.web.json.ToneJson;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** Whether posts leave, and whether the files are sound. */
final class StatusCalls {
    private final Supplier<DispatchView> dispatch;
    private final Lookups lookups;
    private final Clock clock;

    StatusCalls(Supplier<DispatchView> dispatch, Lookups lookups, Clock clock) {
        this.dispatch = dispatch;
        this.lookups = lookups;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(Route.get("/status", call -> status()));
    }

    private Answer status() {
        DispatchView now = dispatch.get();
        return Answer.ok(new StatusJson(
                now.enabled(),
                now.reason(),
                now.lastTick().orElse(null),
                now.overdue(),
                clock.instant(),
                lookups.charters().problems().stream()
                        .map(ToneJson.ProblemLineJson::of)
                        .toList()));
    }
}
