package dev.socialpublisher.adapter.web.workbench;

import dev.socialpublisher.actor.Role;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.ProblemException;
import dev.socialpublisher.adapter.web.http.Problems;
import dev.socialpublisher.adapter.web.json.ToneJson.ProblemLineJson;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.RuleProblems;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Who may come in, and what all calls of the workbench name in the same way. */
final class Workplace {
    private static final Pattern CHARTER = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private Workplace() {}

    static <T> Function<Call, T> webTeam(Function<Call, T> handler) {
        return call -> {
            call.require(Role.WEBTEAM);
            return handler.apply(call);
        };
    }

    /** The path's charter, which need not be there yet. */
    static String charter(Call call) {
        String id = call.variable("id");
        if (!CHARTER.matcher(id).matches()) {
            throw new SocialException(
                    ErrorCode.TONE_CHARTER_UNKNOWN,
                    Wording.of("There is no charter %s.", "Il n’y a pas de charte %s.", id),
                    Place.of("charter"));
        }
        return id;
    }

    /** The first problem says what is wrong; all of them go along. */
    static ProblemException broken(Call call, RuleProblems refused) {
        SocialException first = new SocialException(
                ErrorCode.TONE_RULE_BROKEN,
                Wording.of(
                        "The draft has %d problems; the first: %s",
                        "Le brouillon a %d problèmes ; le premier : %s",
                        refused.problems().size(),
                        Wording.of(
                                "%s:%d:%d: %s",
                                "%s, ligne %d, colonne %d : %s",
                                refused.problems().get(0).file(),
                                refused.problems().get(0).position().line(),
                                refused.problems().get(0).position().column(),
                                refused.problems().get(0).message())),
                Place.of("files"));
        List<ProblemLineJson> all = refused.problems().stream()
                .map(problem -> ProblemLineJson.of(problem, call.locale()))
                .toList();
        return new ProblemException(Problems.of(first, call.locale()).withProblems(all), refused);
    }
}
