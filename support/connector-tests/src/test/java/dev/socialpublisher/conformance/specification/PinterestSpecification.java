package dev.socialpublisher.conformance.specification;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pinterest's OpenAPI file. The validator cannot read the schemas of its token operation, which are held against the form
 * here; what the file says of {@code continuous_refresh} stands in a text alone.
 */
public final class PinterestSpecification implements Specification {
    public static final String FILE = "pinterest/openapi.json";

    private static final String TOKEN = "POST /oauth/token";
    private static final String VERSION = "/v5";

    /** To the place that Pinterest names, which the specification does not describe. */
    private static final String UPLOAD = "POST upload";

    private final OpenApiInteractionValidator validator = OpenApiInteractionValidator.createForSpecificationUrl(
                    Specification.folder().resolve(FILE).toUri().toString())
            .withLevelResolver(LevelResolver.create()
                    .withLevel("validation.request.parameter.query.unexpected", ValidationReport.Level.ERROR)
                    .build())
            .build();
    private final JsonNode file = Specification.read(FILE);
    private final String prefix;

    /** {@code prefix} is the path under which the sandbox serves the API. */
    public PinterestSpecification(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public List<String> violations(Call call) {
        if (operation(call).equals(TOKEN)) {
            return form(OpenApiSpecification.text(call));
        }
        if (operation(call).equals(UPLOAD)) {
            return call.headers().containsKey("Authorization") ? List.of("the upload carries our token") : List.of();
        }
        return validator
                .validateRequest(OpenApiSpecification.request(call, VERSION + path(call)))
                .getMessages()
                .stream()
                .filter(message -> message.getLevel() != ValidationReport.Level.IGNORE)
                .map(message -> operation(call) + ": " + message.getMessage())
                .toList();
    }

    /** The request names a schema by its {@code grant_type}. */
    private List<String> form(String body) {
        Map<String, String> fields = Specification.parameters(Optional.of(body));
        boolean code = "authorization_code".equals(fields.get("grant_type"));
        JsonNode own = schema(code ? "OauthAccessTokenRequestCode" : "OauthAccessTokenRequestRefresh")
                .at("/allOf/0");
        List<String> violations = new ArrayList<>();
        own.path("required").forEach(name -> {
            if (!fields.containsKey(name.asText())) {
                violations.add(TOKEN + ": " + name.asText() + " is missing");
            }
        });
        Set<String> unknown = new TreeSet<>(fields.keySet());
        unknown.removeAll(Set.of("grant_type", "continuous_refresh"));
        own.path("properties").fieldNames().forEachRemaining(unknown::remove);
        unknown.forEach(name -> violations.add(TOKEN + ": unknown field " + name));
        return violations;
    }

    private JsonNode schema(String name) {
        return file.at("/components/schemas/" + name);
    }

    @Override
    public String operation(Call call) {
        if (call.uri().getPath().endsWith("/media-upload")) {
            return UPLOAD;
        }
        return call.method() + " "
                + path(call)
                        .replaceAll("^/media/[0-9]+", "/media/{media_id}")
                        .replaceAll("^/boards/[0-9]+", "/boards/{board_id}")
                        .replaceAll("^/pins/[0-9]+", "/pins/{pin_id}");
    }

    private String path(Call call) {
        return call.uri().getPath().substring((prefix + VERSION).length());
    }
}
