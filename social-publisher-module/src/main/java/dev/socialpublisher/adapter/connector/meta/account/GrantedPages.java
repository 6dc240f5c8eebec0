package dev.socialpublisher.adapter.connector.meta.account;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AccessTokens;
import dev.socialpublisher.adapter.connector.meta.GraphAccess;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.GraphCalls.Target;
import dev.socialpublisher.adapter.connector.meta.MetaApi;
import dev.socialpublisher.adapter.connector.meta.TokenInspection;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ability.GrantResult;
import dev.socialpublisher.connector.ability.GrantResult.GrantedAccount;
import dev.socialpublisher.connector.ability.Invitation;
import dev.socialpublisher.connector.ability.RemoteAccount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a person may publish for: each Page has a token of its own, which serves the accounts behind it, too. */
public final class GrantedPages {
    /** Nobody runs more Pages than this: a cursor gone wrong must end. */
    private static final int MOST_PAGES = 10;

    private final GraphCalls calls;
    private final Choice choice;
    private final Person person;

    private GrantedPages(GraphCalls calls, Choice choice, Person person) {
        this.calls = calls;
        this.choice = choice;
        this.person = person;
    }

    /**
     * What a network takes of a Page.
     *
     * @param fields of the Page, besides its token and the person's tasks
     * @param tasks what a person must be allowed there; one of them suffices
     * @param account empty for a Page that stands for none
     */
    public record Choice(String fields, Set<String> tasks, Function<JsonNode, Optional<RemoteAccount>> account) {
        public Choice {
            tasks = Set.copyOf(tasks);
        }
    }

    /** Who granted, with a token that lasts, and what that is worth. */
    private record Person(String appId, GraphAccess access, TokenInspection.Facts facts) {}

    /** Trades the code of the login dialog for the accounts that the person granted. */
    public static GrantResult redeem(
            MetaApi meta, NetworkClient client, Choice choice, Invitation invitation, String code) {
        String appId = invitation.app().clientId();
        return meta.login(client)
                .redeem(invitation, code)
                .then(access -> meta.inspection(client)
                        .of(access, appId, Optional.empty())
                        .then(facts -> new GrantedPages(
                                        meta.calls(client, access), choice, new Person(appId, access, facts))
                                .all()))
                .fold(GrantResult.Granted::new, GrantResult.Refused::new);
    }

    /** In Facebook's order. */
    private Step<List<GrantedAccount>> all() {
        return from("", new ArrayList<>(), 1);
    }

    private Step<List<GrantedAccount>> from(String cursor, List<GrantedAccount> found, int number) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("fields", choice.fields() + ",access_token,tasks");
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
                choice.account()
                        .apply(page)
                        .ifPresent(account -> found.add(new GrantedAccount(account, credentials(account, token))));
            }
        }
        JsonNode paging = answer.json().path("paging");
        String after = paging.path("cursors").path("after").asText("");
        return paging.has("next") && !after.isEmpty() && number < MOST_PAGES
                ? from(after, found, number + 1)
                : Step.done(found);
    }

    private boolean mayPublish(JsonNode page) {
        for (JsonNode task : page.path("tasks")) {
            if (choice.tasks().contains(task.asText())) {
                return true;
            }
        }
        return false;
    }

    private Credentials credentials(RemoteAccount account, String token) {
        Map<String, String> values = new HashMap<>();
        values.put(Credentials.ACCOUNT_ID, account.id());
        values.put(Credentials.ACCESS_TOKEN, token);
        values.put(AccessTokens.CLIENT_ID, person.appId());
        values.put(AccessTokens.CLIENT_SECRET, person.access().appSecret());
        values.put(Credentials.SCOPES, String.join(" ", person.facts().scopes()));
        person.facts().dataEnds().ifPresent(end -> values.put(Credentials.GRANT_ENDS_AT, end.toString()));
        return new Credentials(values);
    }
}
