package dev.socialpublisher.sandbox.meta;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.json.Json;
import java.util.concurrent.ThreadLocalRandom;

/** The Graph API's error envelope (error handling guide, checked 2026-11-22). Clients decide by the code, not the status. */
public final class GraphProblem {

    private static final String TYPE = "OAuthException";

    private GraphProblem() {}

    /** An invalid parameter. */
    public static Refusal invalid(String message) {
        return of(400, error(100, "(#100) " + message));
    }

    /** An invalid parameter, told apart by a subcode that publishers have seen and Meta does not document. */
    public static Refusal invalid(int subcode, String message) {
        return of(400, error(100, "(#100) " + message).put("error_subcode", subcode));
    }

    /** No such object, or none that the token may see. */
    public static Refusal missing(String method, String id) {
        ObjectNode error = error(
                        100,
                        "Unsupported " + method + " request. Object with ID '" + id
                                + "' does not exist, cannot be loaded"
                                + " due to missing permissions, or does not support this operation.")
                .put("type", "GraphMethodException")
                .put("error_subcode", 33);
        return of(400, error);
    }

    /** A permission or a task that the token does not carry. */
    public static Refusal forbidden(int code, String message) {
        return of(403, error(code, "(#" + code + ") " + message));
    }

    /** A token that is no good; {@code subcode} 0 for none. */
    public static Refusal token(int subcode, String message) {
        ObjectNode error = error(190, message);
        return of(400, subcode == 0 ? error : error.put("error_subcode", subcode));
    }

    /** An app that does not prove itself. */
    public static Refusal app(String message) {
        return of(400, error(1, message));
    }

    /** A code that was never given, is spent, or came by another address. */
    public static Refusal code() {
        return of(400, error(100, "This authorization code has been used.").put("error_subcode", 36_009));
    }

    /** The same post again. */
    public static Refusal duplicate() {
        ObjectNode error = error(506, "(#506) Duplicate status message")
                .put("error_subcode", 1_455_006)
                .put("is_transient", false)
                .put("error_user_title", "Duplicate Status Update")
                .put("error_user_msg", "This status update is identical to the last one you posted.");
        return of(400, error);
    }

    /** A picture that is missing or cannot be read. */
    public static Refusal image(String message) {
        return of(400, error(324, "(#324) " + message));
    }

    /** An error that Meta tells apart by a documented subcode, with the words that it has for people. */
    public static Refusal coded(int code, int subcode, String title, String message) {
        ObjectNode error = error(code, message)
                .put("error_subcode", subcode)
                .put("is_transient", false)
                .put("error_user_title", title)
                .put("error_user_msg", message);
        return of(400, error);
    }

    /** A piece of a video that is not the one that is due; seen in the field, not documented (checked 2026-11-23). */
    public static Refusal elsewhere(ObjectNode offsets) {
        ObjectNode error = error(6000, "There was a problem uploading your video file. Please try again.")
                .put("error_subcode", 1_363_037)
                .put("is_transient", false);
        error.set("error_data", offsets);
        return of(400, error);
    }

    static Refusal limited(int code, String message) {
        return of(403, error(code, "(#" + code + ") " + message));
    }

    /** A path that the API does not have. */
    public static Answer unknownPath(String path) {
        return of(400, error(2500, "Unknown path components: " + path)).answer();
    }

    private static ObjectNode error(int code, String message) {
        return Json.object().put("message", message).put("type", TYPE).put("code", code);
    }

    private static Refusal of(int status, ObjectNode error) {
        String trace = "A" + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
        ObjectNode body = Json.object();
        body.set("error", error.put("fbtrace_id", trace));
        return new Refusal(Answer.json(status, body));
    }
}
