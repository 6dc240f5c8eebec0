package dev.socialpublisher.variant.digest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first words of a possible post.
 *
 * @param sentences in the article's order, at least one
 * @param speaker set when the sentences are somebody's words that have to be put between quotation marks
 * @param question what the speaker answers, in an interview
 */
public record Opening(List<Statement> sentences, Optional<Speaker> speaker, Optional<Statement> question) {
    public Opening {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("an opening has at least one sentence");
        }
    }

    static Opening narrated(Statement sentence) {
        return new Opening(List.of(sentence), Optional.empty(), Optional.empty());
    }

    static Opening quoted(List<Statement> sentences, Speaker speaker) {
        return new Opening(sentences, Optional.of(speaker), Optional.empty());
    }

    static Opening answered(Statement question, List<Statement> sentences, Speaker speaker) {
        return new Opening(sentences, Optional.of(speaker), Optional.of(question));
    }

    /** What a reader sees first. */
    public Statement first() {
        return question.orElse(sentences.get(0));
    }

    /** All that it uses of the article, in the order of the post. */
    public List<Statement> statements() {
        return Stream.concat(question.stream(), sentences.stream()).toList();
    }

    public Statement last() {
        return sentences.get(sentences.size() - 1);
    }

    /** The sentences without quotation marks and speaker, for weighing. */
    String words() {
        return sentences.stream().map(Statement::text).collect(Collectors.joining(" "));
    }
}
