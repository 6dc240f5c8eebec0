package dev.socialpublisher.adapter.connector.linkedin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.error.Wording;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What LinkedIn's refusals mean. Source: learn.microsoft.com, posts API and error handling, 2026-11-22. */
final class LinkedInAnswers {
    private static final Set<String> STILL_PROCESSING = Set.of("MEDIA_ASSET_PROCESSING", "MEDIA_ASSET_WAITING_UPLOAD");
    private static final Set<String> PICTURE_LOST = Set.of("MEDIA_ASSET_PROCESSING_FAILED", "EXPIRED_UPLOAD_URL");
    private static final Pattern POST = Pattern.compile("urn:li:(?:share|ugcPost):[0-9]{1,30}");

    private final NetworkClient client;

    LinkedInAnswers(NetworkClient client) {
        this.client = client;
    }

    /** For every status but 2xx. A 401 here has outlived its refresh. */
    PublishResult result(Reply.Answered answer, Effect effect) {
        int status = answer.status();
        String code = code(answer);
        Wording detail = client.describe(answer, code);
        if (status >= 500 || status == 408) {
            return effect == Effect.CREATES ? new PublishResult.Unknown(detail) : new PublishResult.Unavailable(detail);
        }
        return switch (status) {
            case 401 -> new PublishResult.AuthorisationLost(detail);
            case 403, 426 -> new PublishResult.Misconfigured(detail);
            case 429 -> client.limited(answer, detail);
            default -> status < 400 ? new PublishResult.Misconfigured(detail) : invalid(answer, code, detail);
        };
    }

    private static PublishResult invalid(Reply.Answered answer, String code, Wording detail) {
        if (code.equals("DUPLICATE_POST")) {
            return new PublishResult.Duplicate(
                    post(answer.json().path("message").asText("")), detail);
        }
        if (STILL_PROCESSING.contains(code)) {
            return new PublishResult.Unavailable(detail);
        }
        return PICTURE_LOST.contains(code)
                ? new PublishResult.MediaGone(detail)
                : new PublishResult.Rejected(code.isEmpty() ? String.valueOf(answer.status()) : code, detail);
    }

    /** The first post that a text names. */
    static Optional<RemotePost> post(String text) {
        return POST.matcher(text)
                .results()
                .map(found -> found.group())
                .map(urn -> new RemotePost(urn, URI.create("https://www.linkedin.com/feed/update/" + urn + "/")))
                .findFirst();
    }

    /** Of the first mistake in the input, else of the answer; empty where LinkedIn names none. */
    private static String code(Reply.Answered answer) {
        JsonNode json = answer.json();
        String input = json.at("/errorDetails/inputErrors/0/code").asText("");
        return input.isEmpty() ? json.path("code").asText("") : input;
    }
}
