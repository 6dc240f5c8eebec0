package dev.socialpublisher.adapter.web.channel;

import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.ConnectionJson.AppAsk;
import dev.socialpublisher.adapter.web.json.ConnectionJson.ConnectionListJson;
import dev.socialpublisher.adapter.web.json.ConnectionJson.DetailsAsk;
import dev.socialpublisher.adapter.web.json.ConnectionJson.HealthJson;
import dev.socialpublisher.adapter.web.part.Lookups;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connection.ChannelCare;
import dev.socialpublisher.connection.ChannelDetails;
import java.util.List;

/** Looking after channels and the applications behind them. */
final class ChannelCalls {
    private final ChannelCare care;
    private final Lookups lookups;

    ChannelCalls(ChannelCare care, Lookups lookups) {
        this.care = care;
        this.lookups = lookups;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/connections", ChannelRoutes.webTeam(this::list)),
                Route.put("/networks/{id}/app", ChannelRoutes.webTeam(this::register)),
                Route.put("/channels/{id}", ChannelRoutes.webTeam(this::change)),
                Route.post("/channels/{id}/test", ChannelRoutes.webTeam(this::test)),
                Route.delete("/channels/{id}/connection", ChannelRoutes.webTeam(this::disconnect)));
    }

    private Answer list(Call call) {
        return Answer.ok(ConnectionListJson.of(care.channels(), care.networks(), call.locale()));
    }

    private Answer register(Call call) {
        AppAsk app = call.body(AppAsk.class);
        care.register(lookups.network(call.variable("id")).id(), app.id(), app.secret());
        return list(call);
    }

    private Answer change(Call call) {
        Channel channel = lookups.channel(call.variable("id"));
        ChannelDetails details = call.body(DetailsAsk.class).toDetails(channel.site());
        lookups.charter(details.charter());
        care.change(channel.id(), details);
        return list(call);
    }

    private Answer test(Call call) {
        return Answer.ok(
                HealthJson.of(care.test(lookups.channel(call.variable("id")).id()), call.locale()));
    }

    private Answer disconnect(Call call) {
        care.disconnect(lookups.channel(call.variable("id")).id());
        return list(call);
    }
}
