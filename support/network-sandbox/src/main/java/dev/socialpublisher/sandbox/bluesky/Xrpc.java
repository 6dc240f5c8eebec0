package dev.socialpublisher.sandbox.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.json.Shape;
import java.util.List;

/** XRPC's conventions: JSON input, parameters, error bodies. */
final class Xrpc {

    private Xrpc() {}

    static Refusal error(int status, String error, String message) {
        return new Refusal(Answer.json(status, Json.object().put("error", error).put("message", message)));
    }

    static Refusal invalid(String message) {
        return error(400, "InvalidRequest", message);
    }

    /** The input of a procedure; the first flaw is named, as a real server does. */
    static JsonNode input(Request request, Shape shape) {
        if (!request.contentType().equals("application/json")) {
            throw invalid(
                    request.contentType().isEmpty()
                            ? "Request encoding (Content-Type) required but not provided"
                            : "Wrong request encoding (Content-Type): " + request.contentType());
        }
        JsonNode input = request.body().json().orElseThrow(() -> invalid("Unable to parse the body as JSON"));
        check("Input", input, shape);
        return input;
    }

    static void check(String root, JsonNode node, Shape shape) {
        List<Flaw> flaws = shape.check(root, node);
        if (!flaws.isEmpty()) {
            throw invalid(flaws.get(0).sentence());
        }
    }

    /** A required query parameter. */
    static String parameter(Request request, String name) {
        return request.query(name).orElseThrow(() -> invalid("Error: Params must have the property \"" + name + "\""));
    }
}
