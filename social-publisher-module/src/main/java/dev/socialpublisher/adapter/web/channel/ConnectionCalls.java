package dev.socialpublisher.adapter.web.channel;

import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.ConnectionJson.ByHandAsk;
import dev.socialpublisher.adapter.web.json.ConnectionJson.CameAsk;
import dev.socialpublisher.adapter.web.json.ConnectionJson.CameJson;
import dev.socialpublisher.adapter.web.json.ConnectionJson.ChoiceAsk;
import dev.socialpublisher.adapter.web.json.ConnectionJson.ConnectAsk;
import dev.socialpublisher.adapter.web.json.ConnectionJson.EnterAsk;
import dev.socialpublisher.adapter.web.json.ConnectionJson.PageJson;
import dev.socialpublisher.adapter.web.json.SessionJson.ChannelJson;
import dev.socialpublisher.adapter.web.part.HouseSettings;
import dev.socialpublisher.adapter.web.part.Lookups;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.connection.Connections;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Connecting and reconnecting an account. */
final class ConnectionCalls {
    /** The screen that takes what the network's page sends along. */
    private static final String SCREEN = "/.social/ui/channels";

    private final Connections connections;
    private final Lookups lookups;
    private final HouseSettings house;

    ConnectionCalls(Connections connections, Lookups lookups, HouseSettings house) {
        this.connections = connections;
        this.lookups = lookups;
        this.house = house;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/connections", ChannelRoutes.webTeam(this::begin)),
                Route.post("/connections/finish", ChannelRoutes.webTeam(this::finish)),
                Route.post("/connections/choose", ChannelRoutes.webTeam(this::choose)),
                Route.post("/connections/enter", ChannelRoutes.webTeam(this::enter)),
                Route.post("/connections/by-hand", ChannelRoutes.webTeam(this::byHand)));
    }

    private Answer begin(Call call) {
        ConnectAsk asked = call.body(ConnectAsk.class);
        return Answer.ok(new PageJson(connections.begin(
                lookups.network(asked.networkId()).id(),
                channel(asked.channel()),
                asked.serverText(),
                redirect(call),
                call.actor())));
    }

    private Answer finish(Call call) {
        CameAsk came = call.body(CameAsk.class);
        return Answer.ok(CameJson.of(connections.finish(came.stateText(), came.codeText(), call.actor())));
    }

    private Answer choose(Call call) {
        ChoiceAsk asked = call.body(ChoiceAsk.class);
        return connected(
                connections.choose(asked.stateText(), asked.accountId(), asked.decided(house.site()), call.actor()),
                call);
    }

    private Answer enter(Call call) {
        EnterAsk asked = call.body(EnterAsk.class);
        return connected(
                connections.enter(
                        lookups.network(asked.networkId()).id(),
                        channel(asked.channel()),
                        asked.given(),
                        asked.decided(house.site())),
                call);
    }

    private Answer byHand(Call call) {
        ByHandAsk asked = call.body(ByHandAsk.class);
        return connected(
                connections.byHand(
                        lookups.network(asked.networkId()).id(),
                        channel(asked.channel()),
                        asked.account(),
                        asked.decided(house.site())),
                call);
    }

    private Answer connected(Channel channel, Call call) {
        return Answer.ok(ChannelJson.of(channel, lookups.profile(channel), Optional.empty(), call.locale()));
    }

    private Optional<ChannelId> channel(@Nullable String id) {
        return Optional.ofNullable(id).map(text -> lookups.channel(text).id());
    }

    /** As the person's browser calls this instance: the same-origin check has compared it with the address called. */
    private static URI redirect(Call call) {
        return URI.create(call.requiredHeader("Origin") + call.request().getContextPath() + SCREEN);
    }
}
