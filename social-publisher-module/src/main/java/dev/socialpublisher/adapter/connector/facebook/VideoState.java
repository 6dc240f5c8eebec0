package dev.socialpublisher.adapter.connector.facebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Facebook does with a video, by the phases that it tells (Meta's SDK specification v25.0, VideoStatus; their values as
 * publishers have seen them, 2026-11-23). It processes only what was ended, and publishes only what was processed.
 */
enum VideoState {
    /** Bytes are missing: its upload cannot have been ended. */
    WAITING,
    /** All bytes are there; whether the upload was ended cannot be seen. */
    DOUBTFUL,
    PROCESSING,
    PUBLISHED,
    /** Nobody has seen it and nobody will. */
    FAILED;

    private static final Set<String> BROKEN = Set.of("error", "expired", "upload_failed");

    /** {@code video}: with its field {@code status}. */
    static VideoState of(JsonNode video) {
        JsonNode status = video.path("status");
        String whole = status.path("video_status").asText("");
        String uploading = phase(status, "uploading_phase");
        String processing = phase(status, "processing_phase");
        String publishing = phase(status, "publishing_phase");
        if (Stream.of(whole, uploading, processing, publishing).anyMatch(BROKEN::contains)) {
            return FAILED;
        }
        if (publishing.equals("complete") || (whole.equals("ready") && publishing.isEmpty())) {
            return PUBLISHED;
        }
        if (Stream.of(processing, publishing).anyMatch(VideoState::begun)) {
            return PROCESSING;
        }
        return List.of("not_started", "in_progress").contains(uploading) ? WAITING : DOUBTFUL;
    }

    private static boolean begun(String phase) {
        return !phase.isEmpty() && !phase.equals("not_started");
    }

    private static String phase(JsonNode status, String name) {
        return status.path(name).path("status").asText("");
    }

    /** Facebook's own words for what went wrong; empty where it has none. */
    static String fault(JsonNode video) {
        return video.path("status").findValues("errors").stream()
                .map(errors -> errors.path(0).path("message").asText(""))
                .filter(message -> !message.isBlank())
                .findFirst()
                .orElse("");
    }
}
