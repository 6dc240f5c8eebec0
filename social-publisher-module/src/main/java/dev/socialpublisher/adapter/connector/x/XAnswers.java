package dev.socialpublisher.adapter.connector.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.error.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** What X's refusals mean. Source: docs.x.com, response codes, 2026-11-22; words of messages as seen in the field. */
final class XAnswers {
    private static final Set<String> CONFIGURATION =
            Set.of("client-forbidden", "usage-capped", "unsupported-authentication");
    private static final Pattern SCOPE = Pattern.compile("\\bscopes?\\b");
    private static final Pattern ACCOUNT_STOPPED =
            Pattern.compile("suspended|temporarily locked|account is locked|automated|spam");
    private static final Pattern MEDIA_GONE = Pattern.compile("media ids? (?:are|is) invalid|media.{0,40}expired");

    private final NetworkClient client;

    XAnswers(NetworkClient client) {
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
            case 402 -> new PublishResult.Misconfigured(detail);
            case 403 -> forbidden(answer, code, detail);
            case 429 ->
                code.equals("usage-capped") ? new PublishResult.Misconfigured(detail) : client.limited(answer, detail);
            default -> status < 400 ? new PublishResult.Misconfigured(detail) : invalid(answer, code, detail);
        };
    }

    private static PublishResult forbidden(Reply.Answered answer, String code, Wording detail) {
        String words = words(answer);
        if (words.contains("duplicate content") || code.equals("187")) {
            return new PublishResult.Duplicate(Optional.empty(), detail);
        }
        if (CONFIGURATION.contains(code) || SCOPE.matcher(words).find()) {
            return new PublishResult.Misconfigured(detail);
        }
        return ACCOUNT_STOPPED.matcher(words).find()
                ? new PublishResult.Blocked(detail)
                : new PublishResult.Rejected(code.isEmpty() ? "403" : code, detail);
    }

    private static PublishResult invalid(Reply.Answered answer, String code, Wording detail) {
        return MEDIA_GONE.matcher(words(answer)).find()
                ? new PublishResult.MediaGone(detail)
                : new PublishResult.Rejected(code.isEmpty() ? String.valueOf(answer.status()) : code, detail);
    }

    /** The end of the problem type, or an old-style number; empty when X names neither. */
    private static String code(Reply.Answered answer) {
        String type = answer.json().path("type").asText("");
        if (type.contains("/problems/")) {
            return type.substring(type.lastIndexOf('/') + 1);
        }
        return answer.json().path("errors").path(0).path("code").asText("");
    }

    private static String words(Reply.Answered answer) {
        StringJoiner words = new StringJoiner(" ");
        words.add(answer.json().path("title").asText(""));
        words.add(answer.json().path("detail").asText(""));
        words.add(answer.json().path("reason").asText(""));
        for (JsonNode error : answer.json().path("errors")) {
            words.add(error.path("message").asText("")).add(error.path("detail").asText(""));
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
