package dev.socialpublisher.sandbox.x;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.json.Json;
import java.math.BigInteger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reading back: one post, the own account, the own timeline. */
final class XReads {

    /** Fields that X knows (OpenAPI 2.167); the dossier's older names are accepted, too. */
    private static final Set<String> FIELDS = Set.of(
            "article",
            "attachments",
            "author_id",
            "card_uri",
            "community_id",
            "context_annotations",
            "conversation_id",
            "created_at",
            "display_text_range",
            "edit_controls",
            "edit_history_tweet_ids",
            "entities",
            "geo",
            "id",
            "in_reply_to_user_id",
            "lang",
            "media_metadata",
            "non_public_metrics",
            "note_post",
            "note_tweet",
            "organic_metrics",
            "paid_partnership",
            "possibly_sensitive",
            "promoted_metrics",
            "public_metrics",
            "referenced_tweets",
            "reply_settings",
            "scopes",
            "source",
            "text",
            "withheld");

    private final XState state;

    XReads(XState state) {
        this.state = state;
    }

    /** {@code GET /2/tweets/{id}}. */
    Answer post(Request request, XAccount account) {
        String id = XPostView.id(request);
        Set<String> fields = fields(request);
        AcceptedPost post = state.post(id).orElseThrow(() -> XProblem.notFound("tweet", id));
        ObjectNode body = Json.object();
        body.set("data", XPostView.write(post, fields));
        return Answer.json(200, body);
    }

    /** {@code GET /2/users/me}. */
    Answer me(Request request, XAccount account) {
        ObjectNode body = Json.object();
        body.putObject("data")
                .put("id", account.id())
                .put("name", account.name())
                .put("username", account.handle());
        return Answer.json(200, body);
    }

    /** {@code GET /2/users/{id}/tweets}, newest first. */
    Answer timeline(Request request, XAccount account) {
        String id = XPostView.id(request);
        int max = maxResults(request);
        Set<String> fields = fields(request);
        Page page = page(request, id, max);
        ObjectNode body = Json.object();
        if (!page.posts().isEmpty()) {
            ArrayNode data = body.putArray("data");
            page.posts().forEach(post -> data.add(XPostView.write(post, fields)));
        }
        ObjectNode meta =
                body.putObject("meta").put("result_count", page.posts().size());
        if (!page.posts().isEmpty()) {
            meta.put("newest_id", page.posts().get(0).remoteId());
            meta.put("oldest_id", page.posts().get(page.posts().size() - 1).remoteId());
        }
        page.next().ifPresent(token -> meta.put("next_token", token));
        return Answer.json(200, body);
    }

    private record Page(List<AcceptedPost> posts, Optional<String> next) {}

    private Page page(Request request, String account, int max) {
        List<AcceptedPost> newest = new ArrayList<>(state.posts());
        Collections.reverse(newest);
        Optional<BigInteger> since = id(request, "since_id");
        Optional<BigInteger> until = id(request, "until_id");
        Optional<BigInteger> before = id(request, "pagination_token");
        Optional<Instant> start = time(request, "start_time");
        Optional<Instant> end = time(request, "end_time");
        List<AcceptedPost> found = newest.stream()
                .filter(post -> !post.isDeleted() && post.origin().account().equals(account))
                .filter(post ->
                        since.map(limit -> number(post).compareTo(limit) > 0).orElse(true))
                .filter(post ->
                        until.map(limit -> number(post).compareTo(limit) < 0).orElse(true))
                .filter(post ->
                        before.map(limit -> number(post).compareTo(limit) < 0).orElse(true))
                .filter(post ->
                        start.map(limit -> !second(post).isBefore(limit)).orElse(true))
                .filter(post -> end.map(limit -> second(post).isBefore(limit)).orElse(true))
                .limit(max + 1L)
                .toList();
        List<AcceptedPost> shown = found.subList(0, Math.min(max, found.size()));
        Optional<String> next =
                found.size() > max ? Optional.of(shown.get(max - 1).remoteId()) : Optional.empty();
        return new Page(shown, next);
    }

    private static BigInteger number(AcceptedPost post) {
        return new BigInteger(post.remoteId());
    }

    private static Instant second(AcceptedPost post) {
        return post.origin().receivedAt();
    }

    private static Optional<BigInteger> id(Request request, String name) {
        Optional<String> value = request.query(name);
        if (value.isPresent() && !value.get().matches("[0-9]{1,19}")) {
            throw XProblem.invalid(name, value.get(), "The `" + name + "` value [" + value.get() + "] is not valid");
        }
        return value.map(BigInteger::new);
    }

    private static Optional<Instant> time(Request request, String name) {
        try {
            return request.query(name).map(value -> OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeParseException e) {
            String value = request.query(name).orElse("");
            throw XProblem.invalid(name, value, "The `" + name + "` value [" + value + "] is not an RFC 3339 time");
        }
    }

    private static int maxResults(Request request) {
        String value = request.query("max_results").orElse("10");
        if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) < 5 || Integer.parseInt(value) > 100) {
            throw XProblem.invalid(
                    "max_results", value, "The `max_results` value [" + value + "] is not between 5 and 100");
        }
        return Integer.parseInt(value);
    }

    private static Set<String> fields(Request request) {
        Set<String> fields = new HashSet<>();
        for (String parameter : List.of("tweet.fields", "post.fields")) {
            request.query(parameter).ifPresent(value -> fields.addAll(List.of(value.split(",", -1))));
        }
        for (String field : fields) {
            if (!FIELDS.contains(field)) {
                throw XProblem.invalid(
                        "tweet.fields",
                        field,
                        "The `tweet.fields` value [" + field + "] is not one of the known fields");
            }
        }
        return fields;
    }
}
