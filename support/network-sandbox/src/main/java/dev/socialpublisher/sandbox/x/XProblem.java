package dev.socialpublisher.sandbox.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Json;
import java.util.List;

/** X's error bodies. */
final class XProblem {

    private static final String TYPES = "https://api.x.com/2/problems/";

    private XProblem() {}

    static Refusal unauthorized() {
        return refusal(401, "Unauthorized", "Unauthorized", "about:blank");
    }

    static Refusal forbidden(String detail) {
        return refusal(403, "Forbidden", detail, "about:blank");
    }

    static Refusal duplicate() {
        return forbidden("You are not allowed to create a Tweet with duplicate content.");
    }

    static Refusal appOnly() {
        return refusal(
                403,
                "Unsupported Authentication",
                "Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint.  Supported"
                        + " authentication types are [OAuth 1.0a User Context, OAuth 2.0 User Context].",
                TYPES + "unsupported-authentication");
    }

    static Refusal notFound(String resource, String id) {
        ObjectNode body = problem(
                404, "Not Found Error", "Could not find " + resource + " with id: [" + id + "].", "resource-not-found");
        body.put("resource_type", resource).put("parameter", "id").put("value", id);
        return new Refusal(Answer.json(404, body));
    }

    static Refusal invalid(String parameter, String value, String message) {
        return new Refusal(Answer.json(400, invalidBody(List.of(error(parameter, value, message)))));
    }

    static Refusal invalid(List<Flaw> flaws) {
        return new Refusal(Answer.json(
                400,
                invalidBody(flaws.stream()
                        .map(flaw -> error(parameter(flaw), "", "$." + parameter(flaw) + ": " + flaw.problem()))
                        .toList())));
    }

    static Answer rateLimited() {
        ObjectNode body = Json.object();
        body.putArray("errors").add(Json.object().put("code", 88).put("message", "Rate limit exceeded"));
        return Answer.json(429, body);
    }

    private static String parameter(Flaw flaw) {
        int root = flaw.path().indexOf('/');
        return root < 0 ? "body" : flaw.path().substring(root + 1).replace('/', '.');
    }

    private static ObjectNode error(String parameter, String value, String message) {
        ObjectNode error = Json.object();
        error.putObject("parameters").putArray(parameter).add(value);
        return error.put("message", message);
    }

    private static ObjectNode invalidBody(List<ObjectNode> errors) {
        ObjectNode body = Json.object();
        body.putArray("errors").addAll(errors);
        return body.put("title", "Invalid Request")
                .put("detail", "One or more parameters to your request was invalid.")
                .put("type", TYPES + "invalid-request");
    }

    private static ObjectNode problem(int status, String title, String detail, String type) {
        return Json.object()
                .put("title", title)
                .put("detail", detail)
                .put("type", TYPES + type)
                .put("status", status);
    }

    private static Refusal refusal(int status, String title, String detail, String type) {
        ObjectNode body =
                Json.object().put("title", title).put("detail", detail).put("type", type);
        return new Refusal(Answer.json(status, body.put("status", status)));
    }
}
