package dev.socialpublisher.adapter.web.article;

import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.part.Lookups;
import dev.socialpublisher.adapter.web.part.WebParts;
import java.util.List;
import java.util.stream.Stream;

/** The operations on articles, their candidates, the networks that suit them and their pictures. */
public final class ArticleRoutes {
    private ArticleRoutes() {}

    public static List<Route> of(WebParts parts) {
        Lookups lookups = parts.lookups();
        return Stream.of(
                        new ArticleCalls(lookups, parts.queue().service(), parts.house(), parts.clock()).routes(),
                        new CandidateCalls(lookups, parts.recipes(), parts.house(), parts.clock()).routes(),
                        new SuggestionCalls(
                                        lookups,
                                        parts.suggestions(),
                                        new SuggestionCalls.Pictures(parts.media(), parts.renditioner()),
                                        parts.house(),
                                        parts.clock())
                                .routes(),
                        new MediaCalls(parts.media(), parts.renditioner()).routes())
                .flatMap(List::stream)
                .toList();
    }
}
