package dev.socialpublisher.tone.ground;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.Passage;
import dev.socialpublisher.tone.ground.figure.Figure;
import dev.socialpublisher.tone.ground.figure.FigureIndex;
import dev.socialpublisher.tone.ground.figure.FigureReader;
import dev.socialpublisher.tone.text.CheckedText;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An article read for what it states, to hold texts against it. Reading is linear in the article, each text then in its
 * own length; immutable, any thread.
 */
public final class Grounding {
    /** Most claims of one text; a person reads no more. */
    static final int MOST = 200;

    private static final Comparator<Claim> ORDER =
            Comparator.comparing(Claim::span).thenComparing(Claim::kind);

    private final FigureIndex figures;

    private Grounding(FigureIndex figures) {
        this.figures = figures;
    }

    public static Grounding of(Article article) {
        Locale locale = article.ref().key().locale();
        List<Passage> sentences = ArticleSentences.of(article);
        Optional<Integer> year = article.published()
                .map(instant -> instant.atOffset(ZoneOffset.UTC).getYear());
        return new Grounding(new FigureIndex(sentences, locale, year));
    }

    /** What a part claims, ordered by place; grounded or not. */
    public List<Claim> claims(CheckedText text, Latitude latitude) {
        List<Claim> claims = new ArrayList<>();
        FigureReader.read(text.text(), text.locale()).stream()
                .limit(MOST)
                .forEach(figure -> claims.add(claim(text, figure, latitude)));
        claims.sort(ORDER);
        return List.copyOf(claims);
    }

    private Claim claim(CheckedText text, Figure figure, Latitude latitude) {
        Optional<FigureIndex.Found> support = figures.support(figure, latitude.rounding());
        return new Claim(
                text.part(),
                figure.span(),
                ClaimKind.FIGURE,
                figure.span().of(text.text()),
                support.isPresent(),
                support.or(() -> figures.nearest(figure)).map(found -> new Evidence(found.words(), found.passage())),
                support.isPresent() ? Optional.empty() : figures.replacement(figure));
    }
}
