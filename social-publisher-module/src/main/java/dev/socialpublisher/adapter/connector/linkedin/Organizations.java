package dev.socialpublisher.adapter.connector.linkedin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.ability.RemoteAccount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The organizations for which a person may post, and their names. */
final class Organizations {
    static final String URN = "urn:li:organization:";

    /** Both may post (learn.microsoft.com, organization access control, 2026-11-22). */
    private static final List<String> ROLES = List.of("ADMINISTRATOR", "CONTENT_ADMIN");

    private static final Pattern ID = Pattern.compile("[0-9]{1,20}");

    private final NetworkClient client;
    private final AuthorisedCalls calls;

    Organizations(NetworkClient client, AuthorisedCalls calls) {
        this.client = client;
        this.calls = calls;
    }

    /** In LinkedIn's order, each once. */
    Step<List<RemoteAccount>> all() {
        Step<Set<String>> ids = Step.done(new LinkedHashSet<>());
        for (String role : ROLES) {
            ids = ids.then(found -> ofRole(role).then(more -> {
                found.addAll(more);
                return Step.done(found);
            }));
        }
        return ids.then(this::named);
    }

    private Step<List<RemoteAccount>> named(Set<String> ids) {
        Step<List<RemoteAccount>> named = Step.done(new ArrayList<>());
        for (String id : ids) {
            named = named.then(before -> named(id).then(account -> {
                before.add(account);
                return Step.done(before);
            }));
        }
        return named;
    }

    Step<RemoteAccount> named(String id) {
        return calls.succeed(
                        "GET /rest/organizations/:id",
                        Effect.REPEATABLE,
                        Call.get(client.at("/rest/organizations/" + id)))
                .then(answer -> read(id, answer));
    }

    private Step<RemoteAccount> read(String id, Reply.Answered answer) {
        JsonNode json = answer.json();
        if (!json.path("id").asText("").equals(id)) {
            return Step.stopped(new PublishResult.Unavailable(client.describe(answer, "no organization " + id)));
        }
        return Step.done(new RemoteAccount(
                id,
                json.path("vanityName").asText(id),
                json.path("localizedName").asText("")));
    }

    private Step<List<String>> ofRole(String role) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", "roleAssignee");
        query.put("role", role);
        query.put("state", "APPROVED");
        return calls.succeed(
                        "GET /rest/organizationAcls",
                        Effect.REPEATABLE,
                        Call.get(client.at("/rest/organizationAcls?" + Call.query(query))))
                .then(answer -> Step.done(ids(answer)));
    }

    private static List<String> ids(Reply.Answered answer) {
        List<String> ids = new ArrayList<>();
        for (JsonNode element : answer.json().path("elements")) {
            String urn = element.path("organization").asText("");
            if (urn.startsWith(URN) && ID.matcher(urn.substring(URN.length())).matches()) {
                ids.add(urn.substring(URN.length()));
            }
        }
        return ids;
    }
}
