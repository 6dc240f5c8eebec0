package dev.socialpublisher.sandbox.threads;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.limit.RateLimit;
import dev.socialpublisher.sandbox.limit.RateWindows;
import dev.socialpublisher.sandbox.limit.Reading;
import dev.socialpublisher.sandbox.meta.FieldList;
import dev.socialpublisher.sandbox.meta.GraphCall;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Whose account a call is about, what its token may, and how much of its day is left. Windows begin with the first call in them. */
final class ThreadsRights {

    static final Set<String> LIMIT = Set.of("fields");

    private static final Duration DAY = Duration.ofHours(24);
    private static final RateLimit POSTS = new RateLimit(250, DAY);
    private static final RateLimit DELETIONS = new RateLimit(100, DAY);

    private final List<ThreadsAccount> accounts;
    private final RateWindows windows;

    ThreadsRights(List<ThreadsAccount> accounts, RateWindows windows) {
        this.accounts = List.copyOf(accounts);
        this.windows = windows;
    }

    ThreadsAccount account(GraphCall call, String permission) {
        call.require("threads_basic", 10);
        call.require(permission, 10);
        String id = call.grant().subject();
        return accounts.stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow(() -> GraphProblem.missing("get", id));
    }

    void countPost(ThreadsAccount account, GraphCall call) {
        count("posts", account, POSTS, call, "posts");
    }

    void countDeletion(ThreadsAccount account, GraphCall call) {
        count("deletions", account, DELETIONS, call, "deletions");
    }

    private void count(String window, ThreadsAccount account, RateLimit limit, GraphCall call, String what) {
        if (!windows.take(window, account.id(), limit, 1, call.at()).allowed()) {
            throw GraphProblem.coded(
                    9, 2_207_042, "Limit reached", "You reached the maximum number of " + what + " of a day.");
        }
    }

    /** {@code GET /me/threads_publishing_limit}. */
    Answer limit(GraphCall call) {
        ThreadsAccount account = account(call, "threads_content_publish");
        FieldList fields = FieldList.of(
                call.parameters(),
                "ThreadsPublishingLimit",
                Set.of("quota_usage", "config", "delete_quota_usage", "delete_config"),
                Set.of("quota_usage"));
        ObjectNode body = Json.object();
        ObjectNode row = body.putArray("data").addObject();
        tell(row, fields, "", windows.take("posts", account.id(), POSTS, 0, call.at()));
        tell(row, fields, "delete_", windows.take("deletions", account.id(), DELETIONS, 0, call.at()));
        return Answer.json(200, body);
    }

    private static void tell(ObjectNode row, FieldList fields, String prefix, Reading reading) {
        int total = reading.limit().max();
        if (fields.has(prefix + "quota_usage")) {
            row.put(prefix + "quota_usage", total - reading.remaining());
        }
        if (fields.has(prefix + "config")) {
            row.putObject(prefix + "config")
                    .put("quota_total", total)
                    .put("quota_duration", reading.limit().window().toSeconds());
        }
    }
}
