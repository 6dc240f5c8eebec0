package dev.socialpublisher.adapter.web.house;

import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.NetworkJson;
import dev.socialpublisher.adapter.web.json.ToneJson;
import dev.socialpublisher.adapter.web.json.ToneJson.CharterJson;
import dev.socialpublisher.adapter.web.json.ToneJson.CharterListJson;
import dev.socialpublisher.adapter.web.json.ToneJson.CharterSummaryJson;
import dev.socialpublisher.adapter.web.part.Lookups;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.charter.CharterWorkbench;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Networks and charters, to read. */
final class RuleCalls {
    private final Lookups lookups;
    private final CharterWorkbench workbench;
    private final Set<NetworkId> connected;
    private final Clock clock;

    RuleCalls(Lookups lookups, CharterWorkbench workbench, Set<NetworkId> connected, Clock clock) {
        this.clock = clock;
        this.lookups = lookups;
        this.workbench = workbench;
        this.connected = Set.copyOf(connected);
    }

    List<Route> routes() {
        return List.of(
                Route.get("/networks", call -> networks()),
                Route.get("/networks/{id}", call -> Answer.ok(view(lookups.network(call.variable("id"))))),
                Route.get("/charters", this::charters),
                Route.get("/charters/{id}", this::charter));
    }

    private Answer networks() {
        return Answer.ok(new NetworkJson.ListJson(
                lookups.profiles().all().stream().map(this::view).toList()));
    }

    private NetworkJson view(NetworkProfile profile) {
        return NetworkJson.of(profile, connected.contains(profile.id()), LocalDate.now(clock));
    }

    private Answer charters(Call call) {
        List<Charter> charters = lookups.charters().all();
        Set<String> editable = workbench.editable(charters);
        return Answer.ok(new CharterListJson(
                charters.stream()
                        .map(charter -> CharterSummaryJson.of(charter, editable.contains(charter.id())))
                        .toList(),
                lines(lookups.charters().problems(), call),
                lines(lookups.charters().notHonoured(), call)));
    }

    private static List<ToneJson.ProblemLineJson> lines(List<RuleProblem> problems, Call call) {
        return problems.stream()
                .map(problem -> ToneJson.ProblemLineJson.of(problem, call.locale()))
                .toList();
    }

    private Answer charter(Call call) {
        Charter charter = lookups.charter(call.variable("id"));
        return Answer.ok(CharterJson.of(charter, workbench.lineage(charter.id())));
    }
}
