package dev.socialpublisher.conformance.specification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bluesky's lexicons: method, parameters, input, and the record inside the input by its own lexicon. */
public final class LexiconSpecification implements Specification {
    public static final String FILE = "bluesky/lexicons/com/atproto/repo/putRecord.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Lexicon lexicon = new Lexicon();

    @Override
    public String operation(Call call) {
        String path = call.uri().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public List<String> violations(Call call) {
        String nsid = operation(call);
        JsonNode definition = lexicon.definition(nsid);
        List<String> found = new ArrayList<>();
        boolean query = definition.path("type").asText().equals("query");
        if (!call.method().equals(query ? "GET" : "POST")) {
            found.add(nsid + " is no " + call.method());
        }
        if (query) {
            found.addAll(query(nsid, definition.path("parameters"), parameters(call, definition.path("parameters"))));
        } else {
            found.addAll(input(nsid, definition.path("input"), call));
        }
        return found;
    }

    private List<String> query(String nsid, JsonNode declared, ObjectNode sent) {
        if (declared.isMissingNode()) {
            return sent.isEmpty() ? List.of() : List.of(nsid + " takes no parameters");
        }
        return lexicon.check(nsid, nsid, declared, sent);
    }

    private List<String> input(String nsid, JsonNode input, Call call) {
        if (input.isMissingNode()) {
            return call.body().isEmpty() ? List.of() : List.of(nsid + " takes no input");
        }
        String type = call.body().map(Call.Body::contentType).orElse("");
        String encoding = input.path("encoding").asText();
        if (!type.matches(encoding.replace("*", "[^/]+"))) {
            return List.of(nsid + " takes " + encoding + ", not '" + type + "'");
        }
        if (!input.has("schema")) {
            return List.of();
        }
        JsonNode body = Json.read(call.body().orElseThrow().bytes());
        List<String> found = new ArrayList<>(lexicon.check(nsid, nsid, input.path("schema"), body));
        if (body.has("record")) {
            found.addAll(record(body));
        }
        return found;
    }

    private List<String> record(JsonNode body) {
        String collection = body.path("collection").asText();
        JsonNode definition = lexicon.definition(collection);
        List<String> found = new ArrayList<>(lexicon.check("record", collection, definition, body.path("record")));
        if (!body.path("record").path("$type").asText().equals(collection)) {
            found.add("record/$type is not " + collection);
        }
        ObjectNode format = JSON.createObjectNode()
                .put("type", "string")
                .put("format", definition.path("key").asText());
        found.addAll(lexicon.check("rkey", collection, format, body.path("rkey")));
        return found;
    }

    /** A parameter that is a list may be named once; a number travels as text. */
    private static ObjectNode parameters(Call call, JsonNode declared) {
        ObjectNode parameters = JSON.createObjectNode();
        Specification.parameters(Optional.ofNullable(call.uri().getRawQuery())).forEach((name, value) -> {
            String type = declared.path("properties").path(name).path("type").asText();
            if (type.equals("array")) {
                parameters.putArray(name).add(value);
            } else if (type.equals("integer") && value.matches("-?[0-9]{1,18}")) {
                parameters.put(name, Long.parseLong(value));
            } else {
                parameters.put(name, value);
            }
        });
        return parameters;
    }
}
