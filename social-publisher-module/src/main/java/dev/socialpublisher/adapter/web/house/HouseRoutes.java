package dev.socialpublisher.adapter.web.house;

import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.part.Lookups;
import dev.socialpublisher.adapter.web.part.WebParts;
import dev.socialpublisher.queue.budget.Forecasts;
import java.util.List;
import java.util.stream.Stream;

/** The operations on what the whole house shares, and the API's own description. */
public final class HouseRoutes {
    private HouseRoutes() {}

    public static List<Route> of(WebParts parts) {
        Lookups lookups = parts.lookups();
        return Stream.of(
                        new SessionCalls(parts.house(), parts.channels(), parts.holds(), lookups).routes(),
                        new StatusCalls(parts.dispatch(), lookups, parts.clock()).routes(),
                        new HoldCalls(parts.holds(), parts.queue().service(), lookups).routes(),
                        new ForecastCalls(forecasts(parts)).routes(),
                        new RuleCalls(lookups, parts.workbench(), parts.connected(), parts.clock()).routes(),
                        new OpenApiCalls().routes())
                .flatMap(List::stream)
                .toList();
    }

    private static Forecasts forecasts(WebParts parts) {
        return new Forecasts(parts.queue().posts(), parts.channels(), parts.profiles(), parts.clock());
    }
}
