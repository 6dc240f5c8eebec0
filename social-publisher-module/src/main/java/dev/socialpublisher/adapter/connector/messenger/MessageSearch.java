package dev.socialpublisher.adapter.connector.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.search.SameWords;
import dev.socialpublisher.adapter.connector.meta.GraphTime;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.LinkMarker;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Looks through the conversation with one person for a message of ours. */
final class MessageSearch {
    /** Our clock and Facebook's may differ by this much. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final Inbox inbox;
    private final String page;

    MessageSearch(Inbox inbox, String page) {
        this.inbox = inbox;
        this.page = page;
    }

    FindResult find(PublishRequest request, String person) {
        return inbox.messagesWith(person)
                .fold(
                        messages -> in(messages, request, person),
                        stopped -> new FindResult.CannotTell(stopped.detail()));
    }

    private FindResult in(JsonNode messages, PublishRequest request, String person) {
        boolean doubt = false;
        for (JsonNode message : messages) {
            if (isOurs(message, request)) {
                if (isSame(message, request)) {
                    return new FindResult.Found(
                            Sent.of(page, person, message.path("id").asText("")));
                }
                doubt |= isMute(message);
            }
        }
        return doubt
                ? new FindResult.CannotTell(Wording.of(
                        "Messenger shows a message of the Page without its content",
                        "Messenger montre un message de la Page sans son contenu"))
                : new FindResult.Absent();
    }

    /** The Page sent it, and not before this delivery began. */
    private boolean isOurs(JsonNode message, PublishRequest request) {
        return message.path("from").path("id").asText("").equals(page)
                && GraphTime.in(message.path("created_time").asText(""))
                        .map(at -> !at.isBefore(request.createdAt().minus(SKEW)))
                        .orElse(true);
    }

    /** By the marker of the card's link where there is one, else by the words. */
    private static boolean isSame(JsonNode message, PublishRequest request) {
        JsonNode template = template(message);
        if (request.link().isEmpty()) {
            return SameWords.are(message.path("message").asText(""), request.text());
        }
        Optional<String> ours = request.link().map(URI::toString).flatMap(LinkMarker::in);
        Optional<String> theirs = LinkMarker.in(template.path("cta").path("url").asText(""));
        if (ours.isPresent() && theirs.isPresent()) {
            return theirs.equals(ours);
        }
        return SameWords.are(template.path("title").asText(""), MessageBody.title(request))
                && SameWords.are(template.path("subtitle").asText(""), request.text());
    }

    private static boolean isMute(JsonNode message) {
        return message.path("message").asText("").isEmpty() && template(message).isMissingNode();
    }

    /** How a sent template reads is seen by clients (2026-04), not documented. */
    private static JsonNode template(JsonNode message) {
        return message.at("/attachments/data/0/generic_template");
    }
}
