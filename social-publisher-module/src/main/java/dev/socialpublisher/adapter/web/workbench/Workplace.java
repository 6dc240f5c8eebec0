package dev.socialpublisher.adapter.web.workbench;

import dev.socialpublisher.actor.Role;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
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
}
