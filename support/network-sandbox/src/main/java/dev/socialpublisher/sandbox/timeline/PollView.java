package dev.socialpublisher.sandbox.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.http.Html;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A poll as readers find it, whatever the network's name for its parts. */
final class PollView {
    private PollView() {}

    /** Empty where the post asks nothing. {@code source}: what the client sent */
    static String of(JsonNode source) {
        JsonNode poll = Stream.of("/poll", "/content/poll", "/poll_attachment")
                .map(source::at)
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(source);
        List<String> options = options(poll);
        if (options.isEmpty()) {
            return "";
        }
        String question = poll.path("question").asText("");
        return (question.isEmpty()
                        ? ""
                        : "<p class=\"question\" dir=\"auto\"><strong>" + Html.escape(question) + "</strong></p>")
                + options.stream()
                        .map(option -> "<li dir=\"auto\">" + Html.escape(option) + "</li>")
                        .collect(Collectors.joining("", "<ul class=\"poll\">", "</ul>"));
    }

    /** A list of texts, a list of objects with a text, or one field for each option. */
    private static List<String> options(JsonNode poll) {
        if (poll.path("options").isArray()) {
            return StreamSupport.stream(poll.path("options").spliterator(), false)
                    .map(option -> option.isTextual()
                            ? option.asText()
                            : option.path("text").asText())
                    .toList();
        }
        return Stream.of("option_a", "option_b", "option_c", "option_d")
                .map(name -> poll.path(name).textValue())
                .filter(Objects::nonNull)
                .toList();
    }
}
