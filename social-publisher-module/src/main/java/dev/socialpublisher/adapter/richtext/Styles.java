package dev.socialpublisher.adapter.richtext;

import dev.socialpublisher.article.TextLink;
import dev.socialpublisher.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which ranges of a text are links, bold, italic. */
record Styles(List<TextLink> links, List<Span> bold, List<Span> italic) {
    Styles {
        links = List.copyOf(links);
        bold = List.copyOf(bold);
        italic = List.copyOf(italic);
    }

    /** With every range moved; a range without a new place disappears. */
    Styles moved(Function<Span, Optional<Span>> move) {
        return new Styles(
                links.stream()
                        .flatMap(
                                link -> move.apply(link.span()).stream().map(span -> new TextLink(span, link.target())))
                        .toList(),
                bold.stream().flatMap(span -> move.apply(span).stream()).toList(),
                italic.stream().flatMap(span -> move.apply(span).stream()).toList());
    }
}
