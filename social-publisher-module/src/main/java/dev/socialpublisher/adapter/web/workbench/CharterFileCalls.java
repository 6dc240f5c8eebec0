package dev.socialpublisher.adapter.web.workbench;

import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.ToneJson.ProblemLineJson;
import dev.socialpublisher.adapter.web.json.WorkbenchJson.CharterFileJson;
import dev.socialpublisher.adapter.web.json.WorkbenchJson.CharterFilesJson;
import dev.socialpublisher.adapter.web.json.WorkbenchJson.DraftAsk;
import dev.socialpublisher.adapter.web.json.WorkbenchJson.DraftCheckJson;
import dev.socialpublisher.tone.CharterSource;
import dev.socialpublisher.tone.charter.CharterState;
import dev.socialpublisher.tone.charter.CharterWorkbench;
import dev.socialpublisher.tone.charter.DraftCheck;
import java.util.List;

/** A charter's files, and drafts of them. */
final class CharterFileCalls {
    private final CharterWorkbench workbench;
    private final CharterSource charters;

    CharterFileCalls(CharterWorkbench workbench, CharterSource charters) {
        this.workbench = workbench;
        this.charters = charters;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/workbench/charters/{id}", Workplace.webTeam(this::files)),
                Route.post("/workbench/charters/{id}/validate", Workplace.webTeam(this::validate)));
    }

    private Answer files(Call call) {
        CharterState state = workbench.state(Workplace.charter(call));
        List<CharterFileJson> files = state.files().entrySet().stream()
                .map(file -> CharterFileJson.of(
                        workbench.file(state.charter(), file.getKey(), file.getValue()), state.origin(file.getKey())))
                .toList();
        return Answer.ok(CharterFilesJson.of(
                        state,
                        charters.find(state.charter()),
                        files,
                        workbench.problems(state.charter()).stream()
                                .map(problem -> ProblemLineJson.of(problem, call.locale()))
                                .toList()))
                .withEtag(CharterVersionCalls.etag(state.number()));
    }

    private Answer validate(Call call) {
        DraftCheck check = workbench.check(
                Workplace.charter(call), call.body(DraftAsk.class).toChanges());
        return Answer.ok(DraftCheckJson.of(check, call.locale()));
    }
}
