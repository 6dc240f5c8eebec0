package dev.socialpublisher.tone.ground;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.ArticlePart;
import dev.socialpublisher.article.ArticleVideo;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.Passage;
import dev.socialpublisher.text.Sentences;
import dev.socialpublisher.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sentences of everything that an article says, its pictures, tags and share texts included, in reading order. */
final class ArticleSentences {
    private final Locale locale;
    private final List<Passage> found = new ArrayList<>();

    private ArticleSentences(Locale locale) {
        this.locale = locale;
    }

    static List<Passage> of(Article article) {
        ArticleSentences sentences = new ArticleSentences(article.ref().key().locale());
        sentences.add(ArticlePart.TITLE, 0, article.title());
        sentences.add(ArticlePart.LEAD, 0, article.lead());
        for (int i = 0; i < article.body().size(); i++) {
            Block block = article.body().get(i);
            sentences.add(ArticlePart.BODY, i, block.text());
            int at = i;
            block.speaker().ifPresent(speaker -> sentences.found.add(speaker(at, speaker)));
        }
        for (int i = 0; i < article.images().size(); i++) {
            ArticleImage image = article.images().get(i);
            sentences.add(ArticlePart.IMAGE, i, image.alt().value());
            sentences.add(ArticlePart.CREDIT, i, image.credit().value());
        }
        for (int i = 0; i < article.videos().size(); i++) {
            ArticleVideo video = article.videos().get(i);
            sentences.add(ArticlePart.VIDEO, i, video.credit().value());
            sentences.add(ArticlePart.VIDEO, i, String.join("\n", video.chapters()));
        }
        sentences.add(ArticlePart.AUTHOR, 0, article.author());
        article.handles().values().stream()
                .sorted()
                .distinct()
                .forEach(handle -> sentences.add(ArticlePart.AUTHOR, 0, "@" + handle));
        sentences.add(ArticlePart.SECTION, 0, article.section());
        for (int i = 0; i < article.tags().size(); i++) {
            sentences.add(ArticlePart.TAG, i, article.tags().get(i));
        }
        sentences.add(ArticlePart.SHARE, 0, article.share().title());
        sentences.add(ArticlePart.SHARE, 1, article.share().description());
        return List.copyOf(sentences.found);
    }

    private static Passage speaker(int block, String name) {
        return new Passage(ArticlePart.BODY, block, new Span(0, 0), name);
    }

    private void add(ArticlePart part, int block, Optional<String> text) {
        text.ifPresent(words -> add(part, block, words));
    }

    private void add(ArticlePart part, int block, String text) {
        for (Span span : Sentences.split(text, locale)) {
            found.add(new Passage(part, block, span, span.of(text)));
        }
    }
}
