package dev.socialpublisher.variant.poll;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What readers are asked to choose from.
 *
 * @param question empty where the post's text is the question
 * @param options in the order in which readers see them; one may be chosen
 * @param hours for which votes are taken, 0 = without end
 */
public record VariantPoll(String question, List<String> options, int hours) {
    public VariantPoll {
        question = question.strip();
        options = options.stream().map(String::strip).toList();
    }

    /** Question and options, a line each. */
    public String words() {
        return Stream.concat(Stream.of(question), options.stream())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
