package dev.socialpublisher.adapter.web;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.socialpublisher.adapter.web.article.ArticleRoutes;
import dev.socialpublisher.adapter.web.channel.ChannelRoutes;
import dev.socialpublisher.adapter.web.house.HouseRoutes;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.open.OpenRoutes;
import dev.socialpublisher.adapter.web.open.SignedMediaRoutes;
import dev.socialpublisher.adapter.web.part.OpenParts;
import dev.socialpublisher.adapter.web.part.WebParts;
import dev.socialpublisher.adapter.web.post.PostRoutes;
import dev.socialpublisher.adapter.web.workbench.WorkbenchRoutes;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The product's servlets.
 *
 * @param api to be mapped to {@code /.social/api/v1/*}
 * @param ui to be mapped to {@code /.social/ui/*}
 * @param media to be mapped to {@code /.social/media/*} where this instance answers for the public base
 */
public record SocialServlets(HttpServlet api, HttpServlet ui, HttpServlet media) {
    private static final int MOST_NESTING = 20;
    private static final List<CoercionInputShape> NO_TEXT =
            List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);

    public static SocialServlets of(WebParts parts, OpenParts open) {
        return new SocialServlets(
                new ApiServlet(routes(parts, open), parts.actors(), mapper()), new UiServlet(), media(open));
    }

    /** For an instance on which nobody signs in to work. */
    public static PublicServlets publicOnly(OpenParts open) {
        return new PublicServlets(new ApiServlet(OpenRoutes.of(open), Optional::empty, mapper()), media(open));
    }

    private static HttpServlet media(OpenParts open) {
        return new ApiServlet(SignedMediaRoutes.of(open.pictures(), open.clock()), Optional::empty, mapper());
    }

    private static List<Route> routes(WebParts parts, OpenParts open) {
        return Stream.of(
                        HouseRoutes.of(parts),
                        ArticleRoutes.of(parts),
                        PostRoutes.of(parts),
                        WorkbenchRoutes.of(parts),
                        ChannelRoutes.of(parts),
                        OpenRoutes.of(open))
                .flatMap(List::stream)
                .toList();
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> NO_TEXT.forEach(shape -> texts.setCoercion(shape, CoercionAction.Fail)))
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MOST_NESTING)
                        .build());
        return mapper;
    }
}
