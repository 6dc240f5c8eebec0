package dev.socialpublisher.sandbox.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.json.Json;

/** Answers in the shape that all methods share. */
final class Outcome {

    private Outcome() {}

    static Answer ok(JsonNode result) {
        ObjectNode body = Json.object().put("ok", true);
        body.set("result", result);
        return Answer.json(200, body);
    }

    static Refusal badRequest(String problem) {
        return refused(400, "Bad Request: " + problem);
    }

    static Refusal refused(int code, String description) {
        return new Refusal(Answer.json(code, body(code, description)));
    }

    static Refusal tooMany(long seconds) {
        ObjectNode body = body(429, "Too Many Requests: retry after " + seconds);
        body.putObject("parameters").put("retry_after", seconds);
        return new Refusal(Answer.json(429, body));
    }

    private static ObjectNode body(int code, String description) {
        return Json.object().put("ok", false).put("error_code", code).put("description", description);
    }
}
