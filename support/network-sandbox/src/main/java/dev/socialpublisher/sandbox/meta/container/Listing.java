package dev.socialpublisher.sandbox.meta.container;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.GraphParameters;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** An account's posts, newest first, by cursors (paging guide, checked 2026-11-22). */
public final class Listing {

    public static final Set<String> PARAMETERS = Set.of("fields", "limit", "after", "since");

    private static final int MAX_LIMIT = 100;

    private Listing() {}

    public static Answer of(
            ContainerState state, String account, GraphParameters parameters, Function<AcceptedPost, ObjectNode> node) {
        int limit = limit(parameters.text("limit").orElse("25"));
        List<AcceptedPost> found = state.newest(account, since(parameters));
        List<String> ids = found.stream().map(AcceptedPost::remoteId).toList();
        int first = parameters.text("after").map(ids::indexOf).orElse(-1) + 1;
        List<AcceptedPost> shown = found.subList(first, Math.min(first + limit, found.size()));
        ObjectNode body = Json.object();
        ArrayNode data = body.putArray("data");
        shown.forEach(post -> data.add(node.apply(post)));
        if (!shown.isEmpty()) {
            body.putObject("paging")
                    .putObject("cursors")
                    .put("before", shown.get(0).remoteId())
                    .put("after", shown.get(shown.size() - 1).remoteId());
        }
        return Answer.json(200, body);
    }

    private static int limit(String text) {
        int limit = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MAX_LIMIT) {
            throw GraphProblem.invalid("Param limit is " + text + ", allowed are 1 to " + MAX_LIMIT);
        }
        return limit;
    }

    /** Unix seconds. */
    private static Instant since(GraphParameters parameters) {
        String text = parameters.text("since").orElse("0");
        if (!text.matches("[0-9]{1,11}")) {
            throw GraphProblem.invalid("Param since is " + text + ", allowed are Unix seconds");
        }
        return Instant.ofEpochSecond(Long.parseLong(text));
    }
}
