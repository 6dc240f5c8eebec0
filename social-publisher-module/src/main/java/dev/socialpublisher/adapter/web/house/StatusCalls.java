package dev.socialpublisher.adapter.web.house;

import dev.socialpublisher.actor.Role;
import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.SessionJson.StatusJson;
import dev.socialpublisher.adapter.web.json.ToneJson;
import dev.socialpublisher.adapter.web.part.Dispatch;
import dev.socialpublisher.adapter.web.part.DispatchView;
import dev.socialpublisher.adapter.web.part.Lookups;
import java.time.Clock;
import java.util.List;

/** Whether posts leave, and whether the files are sound. */
final class StatusCalls {
    private final Dispatch dispatch;
    private final Lookups lookups;
    private final Clock clock;

    StatusCalls(Dispatch dispatch, Lookups lookups, Clock clock) {
        this.dispatch = dispatch;
        this.lookups = lookups;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(Route.get("/status", this::status), Route.put("/dispatch/confirmation", this::confirm));
    }

    private Answer confirm(Call call) {
        call.require(Role.WEBTEAM);
        dispatch.confirm(call.actor());
        return status(call);
    }

    private Answer status(Call call) {
        DispatchView now = dispatch.view();
        return Answer.ok(new StatusJson(
                now.enabled(),
                now.reason().in(call.locale()),
                now.needsConfirmation(),
                now.lastTick().orElse(null),
                now.overdue(),
                clock.instant(),
                lookups.charters().problems().stream()
                        .map(problem -> ToneJson.ProblemLineJson.of(problem, call.locale()))
                        .toList()));
    }
}
