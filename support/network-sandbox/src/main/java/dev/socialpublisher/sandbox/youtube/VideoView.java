package dev.socialpublisher.sandbox.youtube;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.json.Json;
import java.time.Instant;
import java.util.Set;

/** A video as YouTube answers it, part by part. */
final class VideoView {
    static final Set<String> PARTS = Set.of("id", "snippet", "status", "processingDetails", "statistics");

    private VideoView() {}

    static ObjectNode of(StoredVideo video, Set<String> parts, Instant now) {
        ObjectNode view = Json.object().put("kind", "youtube#video").put("id", video.id());
        if (parts.contains("snippet")) {
            view.set(
                    "snippet",
                    video.snippet()
                            .deepCopy()
                            .put("channelId", video.channel())
                            .put("publishedAt", video.times().uploaded().toString()));
        }
        String upload = video.uploadStatus(now);
        if (parts.contains("status")) {
            ObjectNode status = video.status().deepCopy().put("uploadStatus", upload);
            if (upload.equals("failed")) {
                status.put("failureReason", video.fault().orElseThrow());
            }
            view.set("status", status);
        }
        if (parts.contains("processingDetails")) {
            view.putObject("processingDetails").put("processingStatus", processing(upload));
        }
        return view;
    }

    private static String processing(String upload) {
        return switch (upload) {
            case "processed" -> "succeeded";
            case "failed" -> "failed";
            default -> "processing";
        };
    }
}
