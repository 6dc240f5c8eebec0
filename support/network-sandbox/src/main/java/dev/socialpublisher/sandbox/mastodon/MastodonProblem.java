package dev.socialpublisher.sandbox.mastodon;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.json.Json;

/** A server's error answers. */
final class MastodonProblem {
    private MastodonProblem() {}

    static Refusal of(int status, String error) {
        return new Refusal(Answer.json(status, Json.object().put("error", error)));
    }

    static Refusal token() {
        return of(401, "The access token is invalid");
    }

    static Refusal scope() {
        return of(403, "This action is outside the authorized scopes");
    }

    static Refusal missing() {
        return of(404, "Record not found");
    }

    static Refusal invalid(String what) {
        return of(422, "Validation failed: " + what);
    }
}
