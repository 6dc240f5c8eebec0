package dev.socialpublisher.adapter.web.workbench;

import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.SettingsAsk;
import dev.socialpublisher.adapter.web.json.SettingsJson.BenchJson;
import dev.socialpublisher.adapter.web.part.Lookups;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.charter.CharterWorkbench;
import dev.socialpublisher.tone.charter.quick.QuickBench;
import java.util.List;
import java.util.Optional;

/** Quick settings of drafts. */
final class SettingsCalls {
    private final CharterWorkbench workbench;
    private final QuickBench quick;
    private final Lookups lookups;

    SettingsCalls(CharterWorkbench workbench, QuickBench quick, Lookups lookups) {
        this.workbench = workbench;
        this.quick = quick;
        this.lookups = lookups;
    }

    List<Route> routes() {
        return List.of(Route.post("/workbench/charters/{id}/settings", Workplace.webTeam(this::settings)));
    }

    private Answer settings(Call call) {
        String charter = workbench.state(Workplace.charter(call)).charter();
        SettingsAsk asked = call.body(SettingsAsk.class);
        Optional<NetworkId> network = asked.networkId().map(lookups::network).map(NetworkProfile::id);
        try {
            QuickBench.Bench bench = asked.toChange(network)
                    .map(change -> quick.change(charter, asked.toChanges(), change, call.actor()))
                    .orElseGet(() -> quick.look(charter, asked.toChanges(), network));
            return Answer.ok(BenchJson.of(bench, call.locale()));
        } catch (RuleProblems unreadable) {
            throw Workplace.broken(call, unreadable);
        }
    }
}
