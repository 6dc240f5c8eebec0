package dev.socialpublisher.tone.ground;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.Passage;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.ground.figure.Figure;
import dev.socialpublisher.tone.ground.figure.FigureIndex;
import dev.socialpublisher.tone.ground.figure.FigureReader;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.tone.text.CheckedVariant;
import dev.socialpublisher.variant.Variant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
    private final Quotations quotations;
    private final Names names;
    private final Superlatives superlatives;

    private Grounding(FigureIndex figures, Quotations quotations, Names names, Superlatives superlatives) {
        this.figures = figures;
        this.quotations = quotations;
        this.names = names;
        this.superlatives = superlatives;
    }

    public static Grounding of(Article article) {
        Locale locale = article.ref().key().locale();
        List<Passage> sentences = ArticleSentences.of(article);
        Optional<Integer> year = article.published()
                .map(instant -> instant.atOffset(ZoneOffset.UTC).getYear());
        WordIndex words = new WordIndex(sentences, locale);
        return new Grounding(
                new FigureIndex(sentences, locale, year),
                new Quotations(words),
                new Names(words, sentences, locale),
                new Superlatives(words, sentences, locale));
    }

    /** What the article bears out of a variant's words whatever the charter; by part and place. */
    public List<Claim> borneOut(Variant variant) {
        CheckedVariant checked = CheckedVariant.of(variant);
        return GroundingRule.PARTS.stream()
                .flatMap(part -> claims(checked.text(part), Latitude.NONE).stream())
                .filter(Claim::grounded)
                .toList();
    }

    /** What a part claims, ordered by place; grounded or not. */
    public List<Claim> claims(CheckedText text, Latitude latitude) {
        List<Claim> claims = new ArrayList<>(quotations.claims(text));
        List<Span> quoted = claims.stream().map(Claim::span).toList();
        Stream.concat(names.claims(text, latitude).stream(), superlatives.claims(text).stream())
                .filter(claim -> quoted.stream().noneMatch(quotation -> quotation.contains(claim.span())))
                .forEach(claims::add);
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
