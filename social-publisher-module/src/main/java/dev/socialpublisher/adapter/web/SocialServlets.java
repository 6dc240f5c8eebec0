package dev.socialpublisher.adapter.web;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The product's servlets.
 *
 * @param api to be mapped to {@code /.social/api/v1/*}
 * @param ui to be mapped to {@code /.social/ui/*}
 */
public record SocialServlets(HttpServlet api, HttpServlet ui) {
    private static final int MOST_NESTING = 20;

    public static SocialServlets of(WebParts parts) {
        return new SocialServlets(new ApiServlet(routes(parts), parts.actors(), mapper()), new UiServlet());
    }

    static List<Route> routes(WebParts parts) {
        Lookups lookups = parts.lookups();
        PostViews views = new PostViews(parts.queue(), lookups, parts.clock());
        return Stream.of(
                        new SessionCalls(parts.house(), parts.channels(), parts.holds(), lookups).routes(),
                        new StatusCalls(parts.dispatch(), lookups, parts.clock()).routes(),
                        new HoldCalls(parts.holds(), parts.queue().service(), lookups).routes(),
                        new ArticleCalls(lookups, parts.queue().service(), parts.house(), parts.clock()).routes(),
                        new CandidateCalls(lookups, parts.recipes(), parts.house()).routes(),
                        new PostCalls(parts.queue(), lookups, views, parts.house()).routes(),
                        new QueueCalls(parts.queue(), lookups, views, parts.house()).routes(),
                        new RuleCalls(lookups, parts.connected()).routes(),
                        new MediaCalls(parts.media(), parts.renditioner()).routes(),
                        new OpenApiCalls().routes())
                .flatMap(List::stream)
                .toList();
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MOST_NESTING)
                        .build());
        return mapper;
    }
}
