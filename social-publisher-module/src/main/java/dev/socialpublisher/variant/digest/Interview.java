package dev.socialpublisher.variant.digest;

import dev.socialpublisher.article.ArticlePart;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.Passage;
import dev.socialpublisher.text.Graphemes;
import dev.socialpublisher.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Questions and answers. An answer without a name takes the one name that all other answers carry, or is left out. */
record Interview(List<Exchange> exchanges, List<Quotation> answers) {
    static Interview of(List<Block> body, Locale locale) {
        Optional<Passage> only = onlySpeaker(body);
        List<Exchange> exchanges = new ArrayList<>();
        List<Quotation> answers = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            Optional<Quotation> answer = answer(body, i, only, locale);
            answer.ifPresent(answers::add);
            if (answer.isPresent() && i > 0 && body.get(i - 1).kind() == Block.Kind.QUESTION) {
                question(body, i - 1).ifPresent(question -> exchanges.add(new Exchange(question, answer.get())));
            }
        }
        return new Interview(exchanges, answers);
    }

    private static Optional<Passage> onlySpeaker(List<Block> body) {
        List<Passage> namings = IntStream.range(0, body.size())
                .filter(i -> body.get(i).kind() == Block.Kind.ANSWER)
                .mapToObj(i -> naming(body, i))
                .flatMap(Optional::stream)
                .toList();
        boolean same = namings.stream().map(Passage::text).distinct().count() == 1;
        return same ? Optional.of(namings.get(0)) : Optional.empty();
    }

    private static Optional<Passage> naming(List<Block> body, int index) {
        return body.get(index).speaker().map(name -> new Passage(ArticlePart.BODY, index, new Span(0, 0), name));
    }

    private static Optional<Quotation> answer(List<Block> body, int index, Optional<Passage> only, Locale locale) {
        Block block = body.get(index);
        Optional<Passage> naming = naming(body, index).or(() -> only);
        if (block.kind() != Block.Kind.ANSWER || naming.isEmpty()) {
            return Optional.empty();
        }
        List<Statement> sentences = ArticleDigest.statements(ArticlePart.BODY, index, block.text(), locale);
        Speaker speaker = Names.speaker(naming.get().text(), naming.get());
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quotation(sentences, speaker, Optional.empty(), Quotation.Origin.ANSWER));
    }

    private static Optional<Statement> question(List<Block> body, int index) {
        String text = body.get(index).text();
        return Graphemes.isWellFormed(text) && !text.isBlank()
                ? Optional.of(Statement.of(ArticlePart.BODY, index, new Span(0, text.length()), text, 0))
                : Optional.empty();
    }
}
