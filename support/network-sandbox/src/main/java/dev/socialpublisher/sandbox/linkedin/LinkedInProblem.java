package dev.socialpublisher.sandbox.linkedin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Json;
import java.util.List;

/** LinkedIn's error answers (error handling and posts API, version 202609). */
final class LinkedInProblem {
    private LinkedInProblem() {}

    static Refusal token(int serviceErrorCode, String code, String message) {
        ObjectNode body = Json.object().put("status", 401).put("serviceErrorCode", serviceErrorCode);
        return new Refusal(Answer.json(401, body.put("code", code).put("message", message)));
    }

    static Refusal denied(String message) {
        ObjectNode body = Json.object().put("status", 403).put("serviceErrorCode", 100);
        return new Refusal(Answer.json(403, body.put("code", "ACCESS_DENIED").put("message", message)));
    }

    static Refusal version(String version) {
        return plain(426, "NONEXISTENT_VERSION", "Requested version " + version + " is not active");
    }

    static Refusal missing(String what) {
        return plain(404, "RESOURCE_NOT_FOUND", "Could not find " + what);
    }

    static Refusal limited() {
        return plain(
                429,
                "TOO_MANY_REQUESTS",
                "Resource level throttle APPLICATION DAY limit for calls to this resource is reached.");
    }

    static Refusal plain(int status, String code, String message) {
        ObjectNode body = Json.object().put("status", status).put("code", code);
        return new Refusal(Answer.json(status, body.put("message", message)));
    }

    /** A mistake in the input, at its place. */
    static Refusal input(int status, String code, String message) {
        ObjectNode body = Json.object()
                .put("message", message)
                .put("status", status)
                .put("errorDetailType", "com.linkedin.common.error.BadRequest");
        ObjectNode error =
                body.putObject("errorDetails").putArray("inputErrors").addObject();
        error.put("description", message).putObject("input");
        error.put("code", code);
        return new Refusal(Answer.json(status, body));
    }

    static Refusal invalid(List<Flaw> flaws) {
        Flaw first = flaws.get(0);
        boolean missing = first.problem().startsWith("must have");
        return input(400, missing ? "MISSING_FIELD" : "INVALID_VALUE_FOR_FIELD", first.sentence());
    }

    static Refusal duplicate(String urn) {
        return input(422, "DUPLICATE_POST", "Content is a duplicate of " + urn);
    }
}
