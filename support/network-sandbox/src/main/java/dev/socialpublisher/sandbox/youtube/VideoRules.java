package dev.socialpublisher.sandbox.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.json.Shape;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be said of a video (discovery document of 2026-06-01; limits by the guides). Each refusal has YouTube's reason. */
final class VideoRules {
    private static final int MAX_TAGS = 500;

    private static final Shape SNIPPET = Shape.closed(
            Map.of(
                    "title", Shape.text(),
                    "description", Shape.text(),
                    "tags", Shape.array(0, 500, Shape.text()),
                    "categoryId", Shape.text(),
                    "defaultLanguage", Shape.text(),
                    "defaultAudioLanguage", Shape.text()),
            Set.of());
    private static final Shape STATUS = Shape.closed(
            Map.of(
                    "privacyStatus", Shape.oneOf(Set.of("public", "unlisted", "private")),
                    "publishAt", Shape.text(),
                    "license", Shape.oneOf(Set.of("youtube", "creativeCommon")),
                    "embeddable", Shape.bool(),
                    "publicStatsViewable", Shape.bool(),
                    "selfDeclaredMadeForKids", Shape.bool(),
                    "containsSyntheticMedia", Shape.bool()),
            Set.of());

    private VideoRules() {}

    /** {@code whole}: the part replaces what was there, so that nothing may be missing. */
    static ObjectNode snippet(JsonNode body, boolean whole) {
        JsonNode snippet = body.path("snippet");
        requireShape(SNIPPET, "/snippet", snippet);
        String title = snippet.path("title").asText("");
        requireText("invalidTitle", title, title.codePointCount(0, title.length()), 100);
        if (title.isBlank()) {
            throw YouTubeProblem.invalid("invalidTitle", "The request metadata specifies an invalid or empty title.");
        }
        String description = snippet.path("description").asText("");
        requireText("invalidDescription", description, description.getBytes(StandardCharsets.UTF_8).length, 5000);
        if (whole && !snippet.path("categoryId").isTextual()) {
            throw YouTubeProblem.invalid("invalidCategoryId", "snippet.categoryId is missing");
        }
        if (snippet.has("categoryId") && !snippet.path("categoryId").asText().matches("[1-9][0-9]?")) {
            throw YouTubeProblem.invalid(
                    "invalidCategoryId", "The snippet.categoryId property specifies an invalid category ID.");
        }
        requireTags(snippet.path("tags"));
        return (ObjectNode) snippet;
    }

    /** A tag with a space counts two quotes more, and a comma stands between two. */
    private static void requireTags(JsonNode tags) {
        int sum = Math.max(0, tags.size() - 1);
        for (JsonNode tag : tags) {
            String word = tag.asText();
            if (word.isBlank() || word.contains("<") || word.contains(">")) {
                throw YouTubeProblem.invalid("invalidTags", "The request metadata specifies invalid video keywords.");
            }
            sum += word.length() + (word.contains(" ") ? 2 : 0);
        }
        if (sum > MAX_TAGS) {
            throw YouTubeProblem.invalid("invalidTags", "The tags have " + sum + " characters, 500 are allowed.");
        }
    }

    static ObjectNode status(JsonNode body, boolean audited) {
        JsonNode status = body.path("status");
        requireShape(STATUS, "/status", status);
        String privacy = status.path("privacyStatus").asText("public");
        if (status.has("publishAt")
                && (!privacy.equals("private")
                        || !isTime(status.path("publishAt").asText()))) {
            throw YouTubeProblem.invalid("invalidPublishAt", "The scheduled publishing time is invalid.");
        }
        ObjectNode stored = status.deepCopy();
        return stored.put("privacyStatus", audited ? privacy : "private");
    }

    private static boolean isTime(String text) {
        try {
            return OffsetDateTime.parse(text).getYear() > 2000;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static void requireText(String reason, String text, int length, int most) {
        if (text.contains("<") || text.contains(">") || length > most) {
            throw YouTubeProblem.invalid(
                    reason, "The text has " + length + ", " + most + " are allowed, without < and >.");
        }
    }

    private static void requireShape(Shape shape, String path, JsonNode node) {
        List<Flaw> flaws = shape.check(path, node.isMissingNode() ? Json.object() : node);
        if (node.isMissingNode() || !flaws.isEmpty()) {
            throw YouTubeProblem.invalid(
                    "invalidVideoMetadata",
                    node.isMissingNode() ? path + " is missing" : flaws.get(0).sentence());
        }
    }
}
