package dev.socialpublisher.sandbox.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.journal.LinkCard;
import dev.socialpublisher.sandbox.journal.Marks;
import dev.socialpublisher.sandbox.journal.StoredMedia;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.media.ImageFacts;
import dev.socialpublisher.sandbox.network.Reactions;
import dev.socialpublisher.sandbox.youtube.YouTubeGuard.Caller;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reading, changing and deleting videos, and their thumbnails. */
final class VideoDesk {
    private static final int MAX_THUMBNAIL = 50_000_000;

    private final YouTubeState state;
    private final BlobStore blobs;
    private final Function<String, Reactions> reactions;

    VideoDesk(YouTubeState state, BlobStore blobs, Function<String, Reactions> reactions) {
        this.state = state;
        this.blobs = blobs;
        this.reactions = reactions;
    }

    /** {@code GET /youtube/v3/channels}. */
    Answer channels(Request request, Caller caller) {
        if (!request.query("mine").equals(Optional.of("true"))) {
            throw YouTubeProblem.bad("No filter selected. The sandbox takes mine=true.");
        }
        parts(request, Set.of("id", "snippet"));
        ObjectNode body = Json.object().put("kind", "youtube#channelListResponse");
        ObjectNode item = body.putArray("items").addObject();
        item.put("kind", "youtube#channel").put("id", caller.person().id());
        item.putObject("snippet")
                .put("title", caller.person().title())
                .put("customUrl", "@" + caller.person().handle());
        return Answer.json(200, body);
    }

    /** {@code GET /youtube/v3/videos}: what is not there is left out. */
    Answer list(Request request, Caller caller) {
        Set<String> parts = parts(request, VideoView.PARTS);
        ObjectNode body = Json.object().put("kind", "youtube#videoListResponse");
        ArrayNode items = body.putArray("items");
        for (String id : List.of(request.query("id").orElse("").split(",", -1))) {
            state.video(id)
                    .filter(video -> video.isPublic() || caller.owns(video))
                    .ifPresent(video -> items.add(view(video, parts, request)));
        }
        return Answer.json(200, body);
    }

    private ObjectNode view(StoredVideo video, Set<String> parts, Request request) {
        ObjectNode view = VideoView.of(video, parts, request.receivedAt());
        if (parts.contains("statistics")) {
            Reactions done = reactions.apply(video.id());
            view.putObject("statistics")
                    .put("viewCount", String.valueOf(done.likes() + done.replies()))
                    .put("likeCount", String.valueOf(done.likes()))
                    .put("commentCount", String.valueOf(done.replies()))
                    .put("favoriteCount", "0");
        }
        return view;
    }

    /** {@code PUT /youtube/v3/videos}: each part that is named is replaced as a whole. */
    Answer update(Request request, Caller caller) {
        Set<String> parts = parts(request, Set.of("id", "snippet", "status"));
        JsonNode body = request.body().json().orElseThrow(() -> YouTubeProblem.bad("Parse Error"));
        synchronized (state) {
            StoredVideo before = own(body.path("id").asText(""), caller);
            StoredVideo after = before.with(
                    parts.contains("snippet") ? VideoRules.snippet(body, true) : before.snippet(),
                    parts.contains("status")
                            ? VideoRules.status(body, caller.person().project().audited())
                            : before.status());
            state.keep(after);
            if (after.isPublic()) {
                state.show(post(after, caller, request));
            }
            return Answer.json(200, VideoView.of(after, parts, request.receivedAt()));
        }
    }

    private AcceptedPost post(StoredVideo video, Caller caller, Request request) {
        String words = video.snippet().path("description").asText("");
        Optional<StoredMedia> thumbnail =
                video.thumbnail().flatMap(blobs::read).map(bytes -> blobs.store(bytes, "image/jpeg"));
        String address = "https://youtu.be/" + video.id();
        ObjectNode source = Json.object();
        source.set("snippet", video.snippet());
        source.set("status", video.status());
        source.putObject("video")
                .put("sha256", video.file().sha256())
                .put("mime", video.file().mime())
                .put("size", video.file().size());
        return new AcceptedPost(
                new AcceptedPost.Origin(
                        "youtube", caller.person().id(), caller.person().handle(), request.id(), request.receivedAt()),
                video.id(),
                address,
                new AcceptedPost.Content(
                        words,
                        Marks.of(words),
                        Optional.of(new LinkCard(
                                address, video.snippet().path("title").asText(), "", thumbnail)),
                        List.of(),
                        Optional.empty()),
                source,
                Optional.empty());
    }

    /** {@code DELETE /youtube/v3/videos}: 204, and 404 for what is gone already. */
    Answer delete(Request request, Caller caller) {
        synchronized (state) {
            state.remove(own(request.query("id").orElse(""), caller).id(), request.receivedAt());
            return Answer.empty(204);
        }
    }

    /** {@code POST /upload/youtube/v3/thumbnails/set}. */
    Answer thumbnail(Request request, Caller caller) {
        if (!request.query("uploadType").equals(Optional.of("media"))) {
            throw YouTubeProblem.bad("uploadType must be media in the sandbox");
        }
        byte[] bytes = request.body().bytes();
        boolean picture = ImageFacts.of(bytes)
                .filter(facts -> Set.of("image/jpeg", "image/png").contains(facts.mime())
                        && facts.mime().equals(request.contentType()))
                .isPresent();
        if (!picture || bytes.length > MAX_THUMBNAIL) {
            throw YouTubeProblem.plain(
                    400, "youtube.thumbnail", "invalidImage", "The provided image content is invalid.");
        }
        synchronized (state) {
            StoredVideo video = own(request.query("videoId").orElse(""), caller);
            if (!caller.person().verified()) {
                throw YouTubeProblem.forbidden(
                        "The authenticated user doesn't have permissions to upload and set custom video thumbnails.");
            }
            state.keep(video.withThumbnail(
                    blobs.store(bytes, request.contentType()).sha256()));
            return Answer.json(200, Json.object().put("kind", "youtube#thumbnailSetResponse"));
        }
    }

    private StoredVideo own(String id, Caller caller) {
        return state.video(id).filter(caller::owns).orElseThrow(YouTubeProblem::noVideo);
    }

    private static Set<String> parts(Request request, Set<String> known) {
        Set<String> parts =
                new TreeSet<>(List.of(request.query("part").orElse("").split(",", -1)));
        if (!known.containsAll(parts)) {
            throw YouTubeProblem.plain(400, "youtube.part", "unknownPart", "'" + String.join(",", parts) + "'");
        }
        return parts;
    }
}
