package dev.socialpublisher.sandbox.linkedin;

import dev.socialpublisher.sandbox.json.Shape;
import java.util.Map;
import java.util.Set;

/** The request body of {@code POST /rest/posts} (posts API, version 202609), closed throughout. */
final class PostShape {
    private static final Shape IMAGE =
            Shape.text(value -> value.matches("urn:li:image:[A-Za-z0-9_-]+"), "must be the URN of an image");
    private static final Shape ASSET = Shape.text(
            value -> value.matches("urn:li:(image|video):[A-Za-z0-9_-]+"), "must be the URN of an image or a video");
    private static final Shape ALT =
            Shape.text(value -> value.length() <= 4086, "must not be longer than 4086 characters");
    private static final Shape MEDIA =
            Shape.closed(Map.of("id", ASSET, "altText", ALT, "title", Shape.text()), Set.of("id"));
    private static final Shape PICTURE = Shape.closed(Map.of("id", IMAGE, "altText", ALT), Set.of("id"));
    private static final Shape MULTI = Shape.closed(Map.of("images", Shape.array(2, 20, PICTURE)), Set.of("images"));
    private static final Shape ARTICLE = Shape.closed(
            Map.of(
                    "source",
                    Shape.text(value -> value.matches("https?://\\S+"), "must be an address"),
                    "title",
                    Shape.text(value -> !value.isBlank() && value.length() <= 400, "must have 1 to 400 characters"),
                    "description",
                    Shape.text(value -> value.length() <= 4086, "must not be longer than 4086 characters"),
                    "thumbnail",
                    IMAGE),
            Set.of("source", "title"));
    private static final Shape OPTION = Shape.closed(Map.of("text", words(30)), Set.of("text"));
    private static final Shape POLL = Shape.closed(
            Map.of(
                    "question",
                    words(140),
                    "options",
                    Shape.array(2, 4, OPTION),
                    "settings",
                    Shape.closed(
                            Map.of(
                                    "duration",
                                    Shape.oneOf(Set.of("ONE_DAY", "THREE_DAYS", "SEVEN_DAYS", "FOURTEEN_DAYS"))),
                            Set.of("duration"))),
            Set.of("question", "options", "settings"));
    private static final Shape CONTENT = Shape.closed(
                    Map.of("media", MEDIA, "multiImage", MULTI, "article", ARTICLE, "poll", POLL), Set.of())
            .and(Shape.test(node -> node.size() == 1, "must have exactly one member"));
    private static final Shape DISTRIBUTION = Shape.closed(
            Map.of(
                    "feedDistribution", Shape.oneOf(Set.of("MAIN_FEED", "NONE")),
                    "targetEntities", Shape.array(0, 0, Shape.text()),
                    "thirdPartyDistributionChannels", Shape.array(0, 0, Shape.text())),
            Set.of("feedDistribution"));

    static final Shape SHAPE = Shape.closed(
            Map.of(
                    "author",
                            Shape.text(
                                    value -> value.matches("urn:li:organization:[0-9]+"),
                                    "must be the URN of an organization"),
                    "commentary",
                            Shape.text(value -> value.length() <= 3000, "must not be longer than 3000 characters"),
                    "visibility", Shape.oneOf(Set.of("PUBLIC", "LOGGED_IN", "CONNECTIONS")),
                    "distribution", DISTRIBUTION,
                    "content", CONTENT,
                    "lifecycleState", Shape.oneOf(Set.of("PUBLISHED", "DRAFT")),
                    "isReshareDisabledByAuthor", Shape.bool()),
            Set.of("author", "commentary", "visibility", "distribution", "lifecycleState"));

    /** The request body of a {@code PARTIAL_UPDATE}: of words only. */
    static final Shape PATCH = Shape.closed(
            Map.of(
                    "patch",
                    Shape.closed(
                            Map.of(
                                    "$set",
                                    Shape.closed(
                                            Map.of(
                                                    "commentary",
                                                    Shape.text(
                                                            value -> value.length() <= 3000,
                                                            "must not be longer than 3000 characters")),
                                            Set.of("commentary"))),
                            Set.of("$set"))),
            Set.of("patch"));

    private PostShape() {}

    private static Shape words(int most) {
        return Shape.text(
                value -> !value.isBlank() && value.length() <= most, "must have 1 to " + most + " characters");
    }
}
