package dev.socialpublisher.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What X asks of a post beyond its JSON's shape. Called with the state's lock held. */
final class XPostRules {

    private static final List<String> EXCLUSIVE = List.of("media", "poll", "quote_tweet_id", "card_uri");
    /** Fields that need a paid account, an advertiser or a community, none of which the demo accounts are. */
    private static final List<String> NOT_PERMITTED = List.of(
            "edit_options", "community_id", "for_super_followers_only", "share_with_followers", "nullcast", "card_uri");

    private final XState state;

    XPostRules(XState state) {
        this.state = state;
    }

    /** The uploads to attach, in order, or a {@link Refusal}. */
    List<XUpload> check(JsonNode body, XAccount account, Instant now) {
        checkFields(body);
        checkText(body.path("text").asText(""));
        List<XUpload> media = media(body.path("media").path("media_ids"), account, now);
        checkReply(body.path("reply"), account);
        checkQuote(body.path("quote_tweet_id"));
        checkDuplicate(body.path("text").asText(""), account);
        return media;
    }

    private static void checkFields(JsonNode body) {
        if (body.path("text").asText("").isBlank() && !body.has("media")) {
            throw XProblem.invalid("text", "", "text is required unless media is given");
        }
        List<String> present = EXCLUSIVE.stream().filter(body::has).toList();
        if (present.size() > 1) {
            throw XProblem.invalid(
                    present.get(1), "", String.join(" and ", present) + " cannot be used in the same post");
        }
        for (String field : NOT_PERMITTED) {
            if (body.has(field)) {
                throw XProblem.forbidden("You are not permitted to use " + field + ".");
            }
        }
    }

    private static void checkText(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw XProblem.invalid("text", "", "text has an unpaired surrogate");
        }
        XText.Weight weight = XText.weigh(text);
        if (weight.length() > XText.MAX_WEIGHT) {
            throw XProblem.invalid(
                    "text",
                    text,
                    "text has a weighted length of " + weight.length() + ", allowed are " + XText.MAX_WEIGHT);
        }
        if (!weight.valid() && !text.isBlank()) {
            throw XProblem.invalid("text", text, "text has a character that is not allowed");
        }
        int cashtags = XText.cashtags(text);
        if (cashtags > 1) {
            throw XProblem.forbidden("A post may have one cashtag; this one has " + cashtags + ".");
        }
    }

    private List<XUpload> media(JsonNode ids, XAccount account, Instant now) {
        List<XUpload> uploads = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode id : ids) {
            Supplier<Refusal> refused =
                    () -> XProblem.invalid("media.media_ids", id.asText(), "Your media IDs are invalid.");
            XUpload upload = state.upload(id.asText()).orElseThrow(refused);
            boolean usable = upload.owner().equals(account.id())
                    && now.isBefore(upload.life().expires())
                    && !now.isBefore(upload.life().ready());
            if (!usable || !seen.add(upload.id())) {
                throw refused.get();
            }
            uploads.add(upload);
        }
        if (uploads.size() > 1
                && uploads.stream().anyMatch(upload -> upload.category().alone())) {
            throw XProblem.invalid("media.media_ids", "", "An animated GIF or a video must be the only media");
        }
        return uploads;
    }

    private void checkReply(JsonNode reply, XAccount account) {
        if (reply.isMissingNode()) {
            return;
        }
        Optional<AcceptedPost> parent =
                state.post(reply.path("in_reply_to_tweet_id").asText());
        if (parent.isEmpty()) {
            throw XProblem.forbidden("You attempted to reply to a Tweet that is deleted or not visible to you.");
        }
        boolean own = parent.get().origin().account().equals(account.id());
        if (!own && !XText.mentions(parent.get().content().text(), account.handle())) {
            throw XProblem.forbidden("Reply to this conversation is not allowed because you have not been mentioned or"
                    + " otherwise engaged by the author of the post you are replying to.");
        }
    }

    private void checkQuote(JsonNode quoted) {
        if (quoted.isTextual() && state.post(quoted.textValue()).isEmpty()) {
            throw XProblem.forbidden("You attempted to quote a Tweet that is deleted or not visible to you.");
        }
    }

    /** Pictures do not make a text new; only posts without text are never duplicates. How far back is not documented. */
    private void checkDuplicate(String text, XAccount account) {
        String fingerprint = XText.shorten(text).fingerprint();
        boolean there = state.posts().stream()
                .filter(post -> !post.isDeleted())
                .filter(post -> post.origin().account().equals(account.id()))
                .anyMatch(post ->
                        XText.shorten(post.content().text()).fingerprint().equals(fingerprint));
        if (there && !text.isBlank()) {
            throw XProblem.duplicate();
        }
    }
}
