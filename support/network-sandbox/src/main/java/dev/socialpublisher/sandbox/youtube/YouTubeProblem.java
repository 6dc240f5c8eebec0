package dev.socialpublisher.sandbox.youtube;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.json.Json;

/** Google's error answers: the reason says what is wrong (YouTube Data API v3, errors, 2026-11-22). */
final class YouTubeProblem {
    private YouTubeProblem() {}

    static Refusal authentication() {
        return plain(401, "global", "authError", "Invalid Credentials");
    }

    static Refusal scope() {
        return plain(403, "global", "insufficientPermissions", "Request had insufficient authentication scopes.");
    }

    static Refusal quota() {
        return plain(
                403,
                "youtube.quota",
                "quotaExceeded",
                "The request cannot be completed because you have exceeded your quota.");
    }

    static Refusal noVideo() {
        return plain(404, "youtube.video", "videoNotFound", "The video that you are trying to reach cannot be found.");
    }

    static Refusal forbidden(String why) {
        return plain(403, "youtube.thumbnail", "forbidden", why);
    }

    static Refusal invalid(String reason, String why) {
        return plain(400, "youtube.video", reason, why);
    }

    static Refusal bad(String why) {
        return plain(400, "global", "badRequest", why);
    }

    static Refusal noSession() {
        return plain(404, "global", "notFound", "Upload session not found");
    }

    static Refusal plain(int status, String domain, String reason, String message) {
        ObjectNode body = Json.object();
        ObjectNode error = body.putObject("error").put("code", status).put("message", message);
        error.putArray("errors")
                .addObject()
                .put("message", message)
                .put("domain", domain)
                .put("reason", reason);
        return new Refusal(Answer.json(status, body));
    }
}
