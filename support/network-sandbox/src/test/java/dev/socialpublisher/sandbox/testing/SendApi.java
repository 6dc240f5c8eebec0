package dev.socialpublisher.sandbox.testing;

import dev.socialpublisher.sandbox.json.Json;
import java.util.Map;

/** Calls of the demo Page's messages to one person. */
public record SendApi(Graph graph, String person) {

    public static final String MESSAGES = "/" + Graph.PAGE + "/messages";

    public static SendApi to(Running running, String person) {
        return new SendApi(new Graph(running.caller(), "/messenger/v26.0", "sandbox-messenger-token"), person);
    }

    /** To a person who has just written. */
    public static SendApi heard(Running running, String person) {
        Reply reply = hear(running, person, "Bonjour");
        if (reply.status() != 200) {
            throw new AssertionError(reply.body());
        }
        return to(running, person);
    }

    /** The person writes. */
    public static Reply hear(Running running, String person, String text) {
        return running.control(
                "incoming",
                Json.line(Json.object()
                        .put("network", "messenger")
                        .put("account", Graph.PAGE)
                        .put("person", person)
                        .put("name", "Ariane (demo)")
                        .put("text", text)));
    }

    public Reply publish(String text) {
        return send(Json.line(Json.object().put("text", text)));
    }

    public Reply send(String message) {
        return graph.post(
                MESSAGES,
                Map.of("recipient", "{\"id\":\"" + person + "\"}", "messaging_type", "RESPONSE", "message", message));
    }
}
