package dev.socialpublisher.sandbox.x;

import dev.socialpublisher.sandbox.json.Shape;
import java.util.Map;
import java.util.Set;

/** The request body of {@code POST /2/tweets}: CreatePostsRequest of OpenAPI 2.167 (2026-08-22), closed throughout. */
final class CreateSchema {

    private static final Shape ID = Shape.text(value -> value.matches("[0-9]{1,19}"), "must match ^[0-9]{1,19}$");
    private static final Shape SETTINGS = Shape.oneOf(Set.of("following", "mentionedUsers", "subscribers", "verified"));
    private static final Shape URL = Shape.closed(Map.of("url", Shape.text()), Set.of("url"));
    private static final Shape STORES = Shape.closed(
            Map.of("app_store_id", Shape.text(), "ipad_app_store_id", Shape.text(), "play_store_id", Shape.text()),
            Set.of());
    private static final Shape MEDIA = Shape.closed(
            Map.of(
                    "media_ids", Shape.array(1, 4, ID),
                    "tagged_user_ids", Shape.array(0, 10, ID),
                    "preview_media_id", ID,
                    "title", Shape.text(),
                    "description", Shape.text(),
                    "embeddable", Shape.bool(),
                    "call_to_actions",
                            Shape.closed(Map.of("app_install", STORES, "visit_site", URL, "watch_now", URL), Set.of())),
            Set.of("media_ids"));
    private static final Shape OPTION = Shape.text(
            value -> !value.isEmpty() && value.codePointCount(0, value.length()) <= 25, "must be 1 to 25 characters");
    private static final Shape POLL = Shape.closed(
            Map.of(
                    "options", Shape.array(2, 4, OPTION),
                    "duration_minutes", Shape.integer(5, 10080),
                    "reply_settings", SETTINGS),
            Set.of("options", "duration_minutes"));
    private static final Shape REPLY = Shape.closed(
            Map.of(
                    "in_reply_to_tweet_id", ID,
                    "exclude_reply_user_ids", Shape.array(0, 100, Shape.text()),
                    "auto_populate_reply_metadata", Shape.bool()),
            Set.of("in_reply_to_tweet_id"));

    static final Shape SHAPE = Shape.closed(
            Map.ofEntries(
                    Map.entry("text", Shape.text()),
                    Map.entry("media", MEDIA),
                    Map.entry("poll", POLL),
                    Map.entry("reply", REPLY),
                    Map.entry("quote_tweet_id", ID),
                    Map.entry("reply_settings", SETTINGS),
                    Map.entry("card_uri", Shape.text()),
                    Map.entry("community_id", ID),
                    Map.entry("direct_message_deep_link", Shape.text()),
                    Map.entry("edit_options", Shape.closed(Map.of("previous_post_id", ID), Set.of("previous_post_id"))),
                    Map.entry("geo", Shape.closed(Map.of("place_id", Shape.text()), Set.of("place_id"))),
                    Map.entry("for_super_followers_only", Shape.bool()),
                    Map.entry("share_with_followers", Shape.bool()),
                    Map.entry("made_with_ai", Shape.bool()),
                    Map.entry("nullcast", Shape.bool()),
                    Map.entry("paid_partnership", Shape.bool())),
            Set.of());

    private CreateSchema() {}
}
