package dev.socialpublisher.sandbox.instagram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.limit.RateLimit;
import dev.socialpublisher.sandbox.limit.RateWindows;
import dev.socialpublisher.sandbox.limit.Reading;
import dev.socialpublisher.sandbox.meta.FieldList;
import dev.socialpublisher.sandbox.meta.GraphCall;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose account a call is about, whether its token may, and how often. Instagram's windows roll; these begin with the
 * first post in them.
 */
final class Rights {

    static final Set<String> LIMIT = Set.of("fields", "since");

    /** The guide says 100, the reference 50; clients read it (both checked 2026-11-22). */
    private static final RateLimit PUBLISHING = new RateLimit(100, Duration.ofHours(24));

    private static final RateLimit CONTAINERS = new RateLimit(400, Duration.ofHours(24));

    private final List<InstagramAccount> accounts;
    private final RateWindows windows;

    Rights(List<InstagramAccount> accounts, RateWindows windows) {
        this.accounts = List.copyOf(accounts);
        this.windows = windows;
    }

    Optional<InstagramAccount> account(String id) {
        return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    /** The account in the path, which the token may read. */
    InstagramAccount reading(GraphCall call) {
        return reading(call, call.request().pathValue("ig"));
    }

    InstagramAccount reading(GraphCall call, String id) {
        InstagramAccount account = account(id).orElseThrow(() -> GraphProblem.missing("get", id));
        call.requirePage(account.access().page());
        call.require("instagram_basic", 10);
        call.require("pages_read_engagement", 10);
        return account;
    }

    /** The account in the path, for which the token may publish. */
    InstagramAccount writing(GraphCall call) {
        return writing(call, call.request().pathValue("ig"));
    }

    InstagramAccount writing(GraphCall call, String id) {
        InstagramAccount account = reading(call, id);
        call.require("instagram_content_publish", 10);
        return account;
    }

    /** That too many containers are refused like too many posts is not documented. */
    void countContainer(InstagramAccount account, Instant now) {
        if (!windows.take("containers", account.id(), CONTAINERS, 1, now).allowed()) {
            throw used();
        }
    }

    void countPost(InstagramAccount account, Instant now) {
        if (!windows.take("publishing", account.id(), PUBLISHING, 1, now).allowed()) {
            throw used();
        }
    }

    private static Refusal used() {
        return GraphProblem.coded(
                9,
                2_207_042,
                "Maximum posts reached",
                "You reached the maximum number of posts that is allowed to be published by Content Publishing API.");
    }

    /** {@code GET /{ig}/content_publishing_limit}. */
    Answer limit(GraphCall call) {
        InstagramAccount account = reading(call);
        call.require("instagram_content_publish", 10);
        FieldList fields = FieldList.of(
                call.parameters(),
                "ContentPublishingLimitResponse",
                Set.of("quota_usage", "config"),
                Set.of("quota_usage"));
        Reading reading = windows.take("publishing", account.id(), PUBLISHING, 0, call.at());
        int total = reading.limit().max();
        ObjectNode body = Json.object();
        ObjectNode row = body.putArray("data").addObject();
        if (fields.has("quota_usage")) {
            row.put("quota_usage", total - reading.remaining());
        }
        if (fields.has("config")) {
            row.putObject("config")
                    .put("quota_total", total)
                    .put("quota_duration", reading.limit().window().toSeconds());
        }
        return Answer.json(200, body);
    }
}
