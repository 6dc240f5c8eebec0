package dev.socialpublisher.variant.digest;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticlePart;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.Passage;
import dev.socialpublisher.text.Blank;
import dev.socialpublisher.text.Graphemes;
import dev.socialpublisher.text.Quotes;
import dev.socialpublisher.text.Sentences;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the quotations of an article whose speaker is certain; all others are passed over, never guessed at. */
final class QuotationFinder {
    private static final int FEWEST_WORDS = 6;
    private static final int LONGEST_TAIL = 45;

    private final Article article;
    private final Locale locale;
    private final People people;

    QuotationFinder(Article article) {
        this.article = article;
        this.locale = article.ref().key().locale();
        this.people = People.of(article);
    }

    List<Quotation> find() {
        List<Quotation> found = new ArrayList<>();
        List<Block> body = article.body();
        for (int i = 0; i < body.size(); i++) {
            switch (body.get(i).kind()) {
                case QUOTATION -> pulled(body.get(i), i).ifPresent(found::add);
                case PARAGRAPH -> found.addAll(inline(body.get(i).text(), i));
                case HEADING, LIST_ITEM, QUESTION, ANSWER -> {}
            }
        }
        return found;
    }

    private Optional<Quotation> pulled(Block block, int index) {
        Span words = withoutMarks(block.text());
        List<Statement> sentences = sentences(block.text(), words, index);
        return block.speaker()
                .filter(line -> !sentences.isEmpty())
                .map(line -> Names.speaker(line, new Passage(ArticlePart.BODY, index, new Span(0, 0), line)))
                .map(speaker ->
                        speaker.function().isPresent() ? speaker : people.named(speaker.name(), speaker.source()))
                .map(speaker -> new Quotation(sentences, speaker, Optional.empty(), Quotation.Origin.PULLED));
    }

    private List<Quotation> inline(String text, int index) {
        List<Span> quotes = Quotes.spans(text);
        if (quotes.isEmpty() || !Graphemes.isWellFormed(text)) {
            return List.of();
        }
        List<Span> sentences = Sentences.split(text, locale);
        List<Quotation> found = new ArrayList<>();
        for (Span quote : quotes) {
            sentences.stream()
                    .filter(sentence -> sentence.contains(quote))
                    .findFirst()
                    .flatMap(sentence -> inline(text, index, quote, sentence))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Quotation> inline(String text, int index, Span quote, Span sentence) {
        Attribution attribution = new Attribution(text, locale);
        Span words = new Span(quote.start() + 1, quote.end() - 1);
        boolean alone = Quotes.spans(sentence.of(text)).size() == 1;
        if (!alone || !isSpeech(words.of(text)) || attribution.interrupts(words)) {
            return Optional.empty();
        }
        List<Statement> said = sentences(text, words, index);
        return attribution
                .of(quote, sentence)
                .filter(name -> !said.isEmpty())
                .map(name -> new Quotation(
                        said,
                        people.named(name.of(text), new Passage(ArticlePart.BODY, index, name, name.of(text))),
                        asWritten(text, index, quote, sentence, name),
                        Quotation.Origin.INLINE));
    }

    /** The whole sentence reads well alone when it opens with the quotation and ends soon after the name. */
    private Optional<Statement> asWritten(String text, int index, Span quote, Span sentence, Span name) {
        boolean opens = quote.start() == sentence.start() && name.start() > quote.end();
        String tail = opens && name.end() <= sentence.end() ? text.substring(name.end(), sentence.end()) : "";
        boolean direct = opens && name.end() <= sentence.end() && tail.length() <= LONGEST_TAIL && !tail.contains("“");
        return direct
                ? ArticleDigest.statements(ArticlePart.BODY, index, text, locale).stream()
                        .filter(statement -> statement.passage().span().equals(sentence))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isSpeech(String words) {
        String trimmed = Blank.trim(words);
        return !trimmed.isEmpty()
                && !Character.isLowerCase(trimmed.codePointAt(0))
                && trimmed.codePointAt(0) != '…'
                && Words.spans(trimmed).size() >= FEWEST_WORDS;
    }

    private List<Statement> sentences(String text, Span words, int index) {
        List<Statement> sentences = new ArrayList<>();
        for (Span span : Sentences.split(words.of(text), locale)) {
            sentences.add(Statement.of(ArticlePart.BODY, index, span.shift(words.start()), text, sentences.size()));
        }
        return sentences.stream().allMatch(it -> Graphemes.isWellFormed(it.text())) ? sentences : List.of();
    }

    private static Span withoutMarks(String text) {
        int start = Blank.skip(text, 0);
        int end = Blank.trimEnd(text, text.length());
        List<Span> quotes = Quotes.spans(text);
        boolean marked = quotes.size() == 1 && quotes.get(0).equals(new Span(Math.min(start, end), end));
        return marked ? new Span(start + 1, end - 1) : new Span(Math.min(start, end), end);
    }
}
