package dev.socialpublisher.adapter.web.workbench;

import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.ToneJson.FindingJson;
import dev.socialpublisher.adapter.web.json.ToneJson.ProblemLineJson;
import dev.socialpublisher.adapter.web.json.TrialJson.ImpactJson;
import dev.socialpublisher.adapter.web.json.TrialJson.SampleAsk;
import dev.socialpublisher.adapter.web.json.TrialJson.SampleListJson;
import dev.socialpublisher.adapter.web.json.TrialJson.TriedJson;
import dev.socialpublisher.adapter.web.json.TrialJson.TriedListJson;
import dev.socialpublisher.adapter.web.json.TrialJson.TryAsk;
import dev.socialpublisher.adapter.web.json.WorkbenchJson.DraftAsk;
import dev.socialpublisher.adapter.web.part.Lookups;
import dev.socialpublisher.adapter.web.part.WebParts;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.queue.check.CharterTrial;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.ToneChecker;
import dev.socialpublisher.tone.charter.CharterWorkbench;
import dev.socialpublisher.tone.charter.DraftCheck;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drafts held against texts and posts. */
final class TrialCalls {
    /** Of queued posts, and again of published ones. */
    private static final int MOST_SAMPLES = 50;

    private final CharterTrial trial;
    private final CharterWorkbench workbench;
    private final PostStore posts;
    private final Lookups lookups;
    private final Clock clock;

    TrialCalls(CharterTrial trial, WebParts parts) {
        this.trial = trial;
        this.workbench = parts.workbench();
        this.posts = parts.queue().posts();
        this.lookups = parts.lookups();
        this.clock = parts.clock();
    }

    List<Route> routes() {
        return List.of(
                Route.post("/workbench/charters/{id}/try", Workplace.webTeam(this::tryOut)),
                Route.get("/workbench/charters/{id}/samples", Workplace.webTeam(this::samples)),
                Route.post("/workbench/charters/{id}/impact", Workplace.webTeam(this::impact)));
    }

    private Answer tryOut(Call call) {
        TryAsk asked = call.body(TryAsk.class);
        DraftCheck check = workbench.check(known(call), asked.toChanges());
        List<SampleAsk> samples = asked.samples();
        List<Post> chosen = asked.postIds().stream().map(this::post).toList();
        List<TriedJson> tried = new ArrayList<>();
        check.charter().ifPresent(charter -> {
            samples.forEach(sample -> tried.add(tried(sample, charter)));
            chosen.forEach(post -> tried.add(TriedJson.of(post, trial.findings(post, charter))));
        });
        return Answer.ok(new TriedListJson(problems(call, check), tried));
    }

    private TriedJson tried(SampleAsk sample, Charter charter) {
        CheckContext context = CheckContext.of(
                sample.toVariant(charter.language()),
                lookups.network(sample.networkId()),
                Optional.empty(),
                Occasion.UNKNOWN.at(Optional.of(clock.instant().atZone(clock.getZone())), Optional.empty()));
        return new TriedJson(
                null,
                null,
                sample.networkId(),
                context.variant().text(),
                ToneChecker.check(context, charter).stream()
                        .map(FindingJson::of)
                        .toList());
    }

    /** Posts in the charter's language: others say nothing of it. */
    private Answer samples(Call call) {
        Charter charter = lookups.charter(Workplace.charter(call));
        Optional<NetworkId> network =
                call.query("network", 30).map(lookups::network).map(NetworkProfile::id);
        List<Post> found = trial.samples(
                channel -> network.map(channel.network()::equals).orElse(true) && speaks(channel, charter),
                MOST_SAMPLES);
        return Answer.ok(SampleListJson.of(found, lookups.channels()::find));
    }

    private boolean speaks(Channel channel, Charter charter) {
        return lookups.charters()
                .find(channel.charter())
                .filter(own ->
                        own.language().getLanguage().equals(charter.language().getLanguage()))
                .isPresent();
    }

    private Answer impact(Call call) {
        DraftCheck check =
                workbench.check(known(call), call.body(DraftAsk.class).toChanges());
        return Answer.ok(ImpactJson.of(trial.impact(lookups.charters(), check.charters()), problems(call, check)));
    }

    private String known(Call call) {
        return workbench.state(Workplace.charter(call)).charter();
    }

    private Post post(String id) {
        return Lookups.postId(id).flatMap(posts::find).orElseThrow(() -> Lookups.noPost(id, "posts"));
    }

    private static List<ProblemLineJson> problems(Call call, DraftCheck check) {
        return check.problems().stream()
                .map(problem -> ProblemLineJson.of(problem, call.locale()))
                .toList();
    }
}
