package dev.socialpublisher.adapter.web.house;

import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.SessionJson;
import dev.socialpublisher.adapter.web.json.SessionJson.ChannelJson;
import dev.socialpublisher.adapter.web.json.SessionJson.ChannelListJson;
import dev.socialpublisher.adapter.web.part.HouseSettings;
import dev.socialpublisher.adapter.web.part.Lookups;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelStore;
import dev.socialpublisher.queue.Hold;
import dev.socialpublisher.queue.HoldStore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who is signed in, and the channels. */
final class SessionCalls {
    private final HouseSettings house;
    private final ChannelStore channels;
    private final HoldStore holds;
    private final Lookups lookups;

    SessionCalls(HouseSettings house, ChannelStore channels, HoldStore holds, Lookups lookups) {
        this.house = house;
        this.channels = channels;
        this.holds = holds;
        this.lookups = lookups;
    }

    List<Route> routes() {
        return List.of(Route.get("/session", this::session), Route.get("/channels", this::list));
    }

    private Answer session(Call call) {
        return Answer.ok(new SessionJson(
                SessionJson.ActorJson.of(call.actor()),
                house.zone().getId(),
                house.languages(),
                house.soloMode(),
                List.of("compose", "queue", "rules")));
    }

    private Answer list(Call call) {
        List<Hold> inForce = holds.all();
        return Answer.ok(new ChannelListJson(channels.all().stream()
                .map(channel -> view(channel, inForce, call.locale()))
                .toList()));
    }

    private ChannelJson view(Channel channel, List<Hold> inForce, Locale locale) {
        Optional<Hold> own = inForce.stream()
                .filter(hold -> hold.channel().isEmpty() || hold.channel().get().equals(channel.id()))
                .findFirst();
        return ChannelJson.of(channel, lookups.profile(channel), own, locale);
    }
}
