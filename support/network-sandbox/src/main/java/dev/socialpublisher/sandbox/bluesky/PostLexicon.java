package dev.socialpublisher.sandbox.bluesky;

import dev.socialpublisher.sandbox.json.Shape;
import java.util.Map;
import java.util.Set;

/**
 * The record {@code app.bsky.feed.post} with its embeds and facets, after the lexicons of 2026-08-20. Objects are open,
 * as lexicons are; unions take the listed types only, which is stricter: a real server lets unknown types pass and then
 * nobody sees them.
 */
final class PostLexicon {

    static final String COLLECTION = "app.bsky.feed.post";
    /** Bytes: each picture of a post. */
    static final int MAX_IMAGE = 2_000_000;
    /** Bytes: the picture of a link card. */
    static final int MAX_THUMB = 1_000_000;

    /** Bytes: the video of a post. */
    static final int MAX_VIDEO = 300_000_000;

    private static final long MAX_NUMBER = 9_007_199_254_740_991L;
    private static final Shape BLOB = Shape.open(
            Map.of(
                    "$type", Shape.oneOf(Set.of("blob")),
                    "ref", Shape.closed(Map.of("$link", Formats.cid()), Set.of("$link")),
                    "mimeType", Shape.text(value -> value.matches("[^/\\s]+/[^/\\s]+"), "must be a media type"),
                    "size", Shape.integer(1, MAX_NUMBER)),
            Set.of("$type", "ref", "mimeType", "size"));
    private static final Shape STRONG_REF =
            Shape.open(Map.of("uri", Formats.atUri(), "cid", Formats.cid()), Set.of("uri", "cid"));
    private static final Shape RATIO = Shape.open(
            Map.of("width", Shape.integer(1, MAX_NUMBER), "height", Shape.integer(1, MAX_NUMBER)),
            Set.of("width", "height"));
    private static final Map<String, Shape> PICTURE =
            Map.of("image", BLOB, "alt", Formats.text(), "aspectRatio", RATIO);

    private static final Shape IMAGES = Shape.open(
            Map.of("images", Shape.array(0, 4, Shape.open(PICTURE, Set.of("image", "alt")))), Set.of("images"));
    private static final Shape GALLERY = Shape.open(
            Map.of(
                    "items",
                    Shape.array(
                            0,
                            20,
                            Shape.union(Map.of(
                                    "app.bsky.embed.gallery#image",
                                    Shape.open(PICTURE, Set.of("image", "alt", "aspectRatio")))))),
            Set.of("items"));
    private static final Shape EXTERNAL = Shape.open(
            Map.of(
                    "external",
                    Shape.open(
                            Map.of(
                                    "uri", Formats.uri(),
                                    "title", Formats.text(),
                                    "description", Formats.text(),
                                    "thumb", BLOB),
                            Set.of("uri", "title", "description"))),
            Set.of("external"));
    private static final Shape VIDEO = Shape.open(
            Map.of(
                    "video",
                    BLOB,
                    "alt",
                    Formats.text(),
                    "aspectRatio",
                    RATIO,
                    "presentation",
                    Shape.oneOf(Set.of("default", "gif"))),
            Set.of("video"));
    private static final Shape RECORD = Shape.open(Map.of("record", STRONG_REF), Set.of("record"));
    private static final Shape WITH_MEDIA = Shape.open(
            Map.of(
                    "record",
                    RECORD,
                    "media",
                    Shape.union(Map.of(
                            "app.bsky.embed.images", IMAGES,
                            "app.bsky.embed.gallery", GALLERY,
                            "app.bsky.embed.video", VIDEO,
                            "app.bsky.embed.external", EXTERNAL))),
            Set.of("record", "media"));

    private static final String FACET = "app.bsky.richtext.facet#";
    private static final Shape FACETS = Shape.array(
            0,
            1000,
            Shape.open(
                    Map.of(
                            "index",
                            Shape.open(
                                    Map.of(
                                            "byteStart", Shape.integer(0, MAX_NUMBER),
                                            "byteEnd", Shape.integer(0, MAX_NUMBER)),
                                    Set.of("byteStart", "byteEnd")),
                            "features",
                            Shape.array(
                                    1,
                                    10,
                                    Shape.union(Map.of(
                                            FACET + "link", Shape.open(Map.of("uri", Formats.uri()), Set.of("uri")),
                                            FACET + "mention", Shape.open(Map.of("did", Formats.did()), Set.of("did")),
                                            FACET + "tag",
                                                    Shape.open(Map.of("tag", Formats.text(640, 64)), Set.of("tag")))))),
                    Set.of("index", "features")));

    static final Shape SHAPE = Shape.open(
            Map.of(
                    "$type",
                    Shape.oneOf(Set.of(COLLECTION)),
                    "text",
                    Formats.text(3000, 300),
                    "createdAt",
                    Formats.datetime(),
                    "langs",
                    Shape.array(0, 3, Formats.language()),
                    "tags",
                    Shape.array(0, 8, Formats.text(640, 64)),
                    "facets",
                    FACETS,
                    "reply",
                    Shape.open(Map.of("root", STRONG_REF, "parent", STRONG_REF), Set.of("root", "parent")),
                    "embed",
                    Shape.union(Map.of(
                            "app.bsky.embed.images", IMAGES,
                            "app.bsky.embed.gallery", GALLERY,
                            "app.bsky.embed.video", VIDEO,
                            "app.bsky.embed.external", EXTERNAL,
                            "app.bsky.embed.record", RECORD,
                            "app.bsky.embed.recordWithMedia", WITH_MEDIA))),
            Set.of("$type", "text", "createdAt"));

    private PostLexicon() {}
}
