package dev.socialpublisher.adapter.connector.pinterest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.ability.RemoteAccount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The boards on which a person's pins may stand: what a channel publishes to. */
final class Boards {
    /** The specification's rate limit category of everything that is read. */
    static final String READS = "org_read";

    /** The most that a page of any listing holds. */
    static final int PAGE = 250;

    /** Nobody chooses among more boards than these pages hold. */
    private static final int PAGES = 4;

    private static final Pattern ID = Pattern.compile("[0-9]{1,30}");

    private final NetworkClient client;
    private final AuthorisedCalls calls;

    Boards(NetworkClient client, AuthorisedCalls calls) {
        this.client = client;
        this.calls = calls;
    }

    /** In Pinterest's order; without secret boards, and without those that hold advertisements only. */
    Step<List<RemoteAccount>> all() {
        return page(Optional.empty(), List.of(), PAGES);
    }

    private Step<List<RemoteAccount>> page(Optional<String> bookmark, List<RemoteAccount> before, int left) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("privacy", "PUBLIC");
        query.put("page_size", String.valueOf(PAGE));
        bookmark.ifPresent(mark -> query.put("bookmark", mark));
        return calls.succeed(READS, Effect.REPEATABLE, Call.get(client.at("/v5/boards?" + Call.query(query))))
                .then(answer -> {
                    List<RemoteAccount> found = new ArrayList<>(before);
                    answer.json().path("items").forEach(board -> read(board).ifPresent(found::add));
                    String next = answer.json().path("bookmark").asText("");
                    return next.isEmpty() || next.equals("null") || left == 1
                            ? Step.done(List.copyOf(found))
                            : page(Optional.of(next), found, left - 1);
                });
    }

    Step<RemoteAccount> named(String id) {
        return calls.succeed(READS, Effect.REPEATABLE, Call.get(client.at("/v5/boards/" + id)))
                .then(answer -> read(answer.json())
                        .filter(board -> board.id().equals(id))
                        .map(Step::done)
                        .orElseGet(() -> Step.stopped(
                                new PublishResult.Unavailable(client.describe(answer, "no board " + id)))));
    }

    /** A board has no handle: its owner's stands for it. */
    private static Optional<RemoteAccount> read(JsonNode board) {
        String id = board.path("id").asText("");
        return ID.matcher(id).matches() && !board.path("is_ads_only").asBoolean(false)
                ? Optional.of(new RemoteAccount(
                        id,
                        board.at("/owner/username").asText(id),
                        board.path("name").asText("")))
                : Optional.empty();
    }
}
