package dev.socialpublisher.adapter.web.house;

import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.budget.ForecastJson;
import dev.socialpublisher.queue.budget.Forecasts;
import java.util.List;

/** What the queue will use of quotas and money. */
final class ForecastCalls {
    private final Forecasts forecasts;

    ForecastCalls(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    List<Route> routes() {
        return List.of(Route.get("/forecast", call -> Answer.ok(ForecastJson.of(forecasts.look()))));
    }
}
