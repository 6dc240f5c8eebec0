package dev.socialpublisher.adapter.connector.facebook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AccessTokens;
import dev.socialpublisher.adapter.connector.meta.GraphAccess;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.GraphCalls.Target;
import dev.socialpublisher.adapter.connector.meta.TokenInspection;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ability.GrantResult.GrantedAccount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Pages for which a person may publish; each has a token of its own. */
final class PageAccounts {
    /** Nobody runs more Pages than this: a cursor gone wrong must end. */
    private static final int MOST_PAGES = 10;

    private final GraphCalls calls;
    private final String appId;
    private final GraphAccess person;
    private final TokenInspection.Facts facts;

    /** @param person the lasting token of the person, and the app's secret */
    PageAccounts(GraphCalls calls, String appId, GraphAccess person, TokenInspection.Facts facts) {
        this.calls = calls;
        this.appId = appId;
        this.person = person;
        this.facts = facts;
    }

    /** In Facebook's order. */
    Step<List<GrantedAccount>> all() {
        return from("", new ArrayList<>(), 1);
    }

    private Step<List<GrantedAccount>> from(String cursor, List<GrantedAccount> found, int number) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("fields", PageIdentity.FIELDS + ",access_token,tasks");
        query.put("limit", "100");
        if (!cursor.isEmpty()) {
            query.put("after", cursor);
        }
        return calls.get(new Target("GET /me/accounts", "/me/accounts"), query)
                .then(answer -> calls.successful(answer, Effect.REPEATABLE))
                .then(answer -> more(answer, found, number));
    }

    private Step<List<GrantedAccount>> more(Reply.Answered answer, List<GrantedAccount> found, int number) {
        for (JsonNode page : answer.json().path("data")) {
            String token = page.path("access_token").asText("");
            if (!token.isEmpty() && Call.isSendable(token) && mayPublish(page)) {
                found.add(new GrantedAccount(PageIdentity.account(page), credentials(page, token)));
            }
        }
        JsonNode paging = answer.json().path("paging");
        String after = paging.path("cursors").path("after").asText("");
        return paging.has("next") && !after.isEmpty() && number < MOST_PAGES
                ? from(after, found, number + 1)
                : Step.done(found);
    }

    private static boolean mayPublish(JsonNode page) {
        for (JsonNode task : page.path("tasks")) {
            if (PageRights.TASKS.contains(task.asText())) {
                return true;
            }
        }
        return false;
    }

    private Credentials credentials(JsonNode page, String token) {
        Map<String, String> values = new HashMap<>();
        values.put(Credentials.ACCOUNT_ID, page.path("id").asText());
        values.put(Credentials.ACCESS_TOKEN, token);
        values.put(AccessTokens.CLIENT_ID, appId);
        values.put(AccessTokens.CLIENT_SECRET, person.appSecret());
        values.put(Credentials.SCOPES, String.join(" ", facts.scopes()));
        facts.dataEnds().ifPresent(end -> values.put(Credentials.GRANT_ENDS_AT, end.toString()));
        return new Credentials(values);
    }
}
