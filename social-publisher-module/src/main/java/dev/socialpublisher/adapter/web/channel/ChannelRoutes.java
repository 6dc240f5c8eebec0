package dev.socialpublisher.adapter.web.channel;

import dev.socialpublisher.actor.Role;
import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.part.WebParts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All of them are for the web team. */
public final class ChannelRoutes {
    private ChannelRoutes() {}

    public static List<Route> of(WebParts parts) {
        return Stream.of(
                        new ConnectionCalls(parts.accounts().connections(), parts.lookups(), parts.house()).routes(),
                        new ChannelCalls(parts.accounts().care(), parts.lookups()).routes())
                .flatMap(List::stream)
                .toList();
    }

    static Function<Call, Answer> webTeam(Function<Call, Answer> handler) {
        return call -> {
            call.require(Role.WEBTEAM);
            return handler.apply(call);
        };
    }
}
