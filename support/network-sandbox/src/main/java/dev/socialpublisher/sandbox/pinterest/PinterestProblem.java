package dev.socialpublisher.sandbox.pinterest;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Json;
import java.util.List;

/**
 * Pinterest's error answers: a number and a sentence. 2, 8, 29, 40 and 50 stand in the examples of OpenAPI 5.23.0; 1 for
 * what is wrong with a request is reported by publishers (2026-08).
 */
final class PinterestProblem {
    private PinterestProblem() {}

    static Refusal authentication() {
        return plain(401, 2, "Authentication failed.");
    }

    /** The wording is reported by publishers. */
    static Refusal scope() {
        return plain(403, 29, "Your token does not have sufficient permissions to perform this operation.");
    }

    static Refusal trial() {
        return plain(
                403,
                29,
                "Apps with Trial access may not create Pins in production https://api.pinterest.com"
                        + " — use API Sandbox https://api-sandbox.pinterest.com instead.");
    }

    static Refusal noBoard() {
        return plain(404, 40, "Board not found.");
    }

    static Refusal noPin() {
        return plain(404, 50, "Pin not found.");
    }

    static Refusal limited() {
        return plain(
                429,
                8,
                "This request exceeded a rate limit. This can happen if the client exceeds one of the published rate"
                        + " limits or if multiple write operations are applied to an object within a short time window.");
    }

    static Refusal invalid(List<Flaw> flaws) {
        return invalid(flaws.get(0).sentence());
    }

    static Refusal invalid(String why) {
        return plain(400, 1, "Invalid request: " + why);
    }

    static Refusal plain(int status, int code, String message) {
        return new Refusal(Answer.json(status, Json.object().put("code", code).put("message", message)));
    }
}
