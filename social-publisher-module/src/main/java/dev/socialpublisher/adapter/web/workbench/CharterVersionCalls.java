package dev.socialpublisher.adapter.web.workbench;

import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.IfMatch;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.WorkbenchJson.ActivationAsk;
import dev.socialpublisher.adapter.web.json.WorkbenchJson.CharterVersionJson;
import dev.socialpublisher.adapter.web.json.WorkbenchJson.DifferenceListJson;
import dev.socialpublisher.adapter.web.json.WorkbenchJson.NoteAsk;
import dev.socialpublisher.adapter.web.json.WorkbenchJson.VersionListJson;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.charter.Activation;
import dev.socialpublisher.tone.charter.CharterVersion;
import dev.socialpublisher.tone.charter.CharterWorkbench;
import java.util.List;

/** Activated versions: making them, comparing them, going back, taking them along. */
final class CharterVersionCalls {
    private static final Wording WHOSE = new Wording("the charter", "de la charte");
    private static final int HIGHEST = 1_000_000;
    private static final int PAGE = 50;

    private final CharterWorkbench workbench;

    CharterVersionCalls(CharterWorkbench workbench) {
        this.workbench = workbench;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/workbench/charters/{id}/versions", Workplace.webTeam(this::list)),
                Route.post("/workbench/charters/{id}/versions", Workplace.webTeam(this::activate)),
                Route.get("/workbench/charters/{id}/versions/{number}/difference", Workplace.webTeam(this::difference)),
                Route.post("/workbench/charters/{id}/versions/{number}/restore", Workplace.webTeam(this::restore)),
                Route.get("/workbench/charters/{id}/versions/{number}/export", Workplace.webTeam(this::export)));
    }

    static String etag(int number) {
        return "\"" + number + "\"";
    }

    private Answer list(Call call) {
        String charter = known(call);
        int before = call.number("before", HIGHEST, 1, HIGHEST);
        int limit = call.number("limit", PAGE, 1, PAGE);
        return Answer.ok(VersionListJson.of(workbench.versions(charter, before, limit)));
    }

    private Answer activate(Call call) {
        String charter = Workplace.charter(call);
        ActivationAsk asked = call.body(ActivationAsk.class);
        Activation activation = activation(call, asked.words());
        try {
            return made(workbench.activate(charter, asked.toChanges(), activation));
        } catch (RuleProblems refused) {
            throw Workplace.broken(call, refused);
        }
    }

    private Answer restore(Call call) {
        String charter = known(call);
        NoteAsk asked = call.body(NoteAsk.class);
        Activation activation = activation(call, asked.words());
        try {
            return made(workbench.goBack(charter, number(call), activation));
        } catch (RuleProblems refused) {
            throw Workplace.broken(call, refused);
        }
    }

    private Answer difference(Call call) {
        String charter = known(call);
        int to = number(call);
        int from = call.number("from", Math.max(0, to - 1), 0, HIGHEST);
        return Answer.ok(DifferenceListJson.of(from, to, workbench.difference(charter, from, to)));
    }

    private Answer export(Call call) {
        String charter = known(call);
        int number = number(call);
        return Answer.raw("application/zip", workbench.export(charter, number))
                .with("Content-Disposition", "attachment; filename=\"" + charter + "-" + number + ".zip\"");
    }

    private static Answer made(CharterVersion version) {
        return Answer.ok(CharterVersionJson.of(version)).withStatus(201).with("ETag", etag(version.number()));
    }

    private static Activation activation(Call call, String note) {
        long seen = IfMatch.version(call, WHOSE);
        return new Activation((int) Math.min(seen, HIGHEST), note, call.actor());
    }

    /** A charter that is there. */
    private String known(Call call) {
        return workbench.state(Workplace.charter(call)).charter();
    }

    private static int number(Call call) {
        String text = call.variable("number");
        if (text.matches("\\d{1,6}")) {
            return Integer.parseInt(text);
        }
        throw new SocialException(
                ErrorCode.TONE_VERSION_UNKNOWN,
                Wording.of("There is no version %s.", "Il n’y a pas de version %s.", text),
                Place.of("number"));
    }
}
