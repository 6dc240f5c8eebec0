package dev.socialpublisher.conformance.specification;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Call;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * X's OpenAPI file. The validator reads no multipart bodies: their parts are held against the schema's properties here.
 * The token endpoint is in no operation of the file; its form follows RFC 6749, 6.
 */
public final class OpenApiSpecification implements Specification {
    public static final String FILE = "x/openapi.json";
    private static final String TOKEN = "/2/oauth2/token";
    private static final Pattern PART =
            Pattern.compile("name=\"([^\"]+)\"(?:; filename=\"[^\"]+\"\r\nContent-Type: [^\r]+)?\r\n\r\n([^\r]*)");

    private final OpenApiInteractionValidator validator = OpenApiInteractionValidator.createForSpecificationUrl(
                    Specification.folder().resolve(FILE).toUri().toString())
            .withLevelResolver(LevelResolver.create()
                    .withLevel("validation.request.parameter.query.unexpected", ValidationReport.Level.ERROR)
                    .build())
            .build();
    private final JsonNode file = Specification.read(FILE);
    private final String prefix;

    /** {@code prefix} is the path under which the sandbox serves the API. */
    public OpenApiSpecification(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public List<String> violations(Call call) {
        String type = call.body().map(Call.Body::contentType).orElse("");
        if (path(call).equals(TOKEN)) {
            return form(text(call));
        }
        List<String> violations = new ArrayList<>();
        if (type.startsWith("multipart/form-data")) {
            violations.addAll(parts(call));
        } else {
            validator.validateRequest(request(call, path(call))).getMessages().stream()
                    .filter(message -> message.getLevel() != ValidationReport.Level.IGNORE)
                    .forEach(message -> violations.add(operation(call) + ": " + message.getMessage()));
        }
        return violations;
    }

    @Override
    public String operation(Call call) {
        return call.method() + " " + template(call);
    }

    private String template(Call call) {
        return path(call).replaceAll("/users/[0-9]+/", "/users/{id}/").replaceAll("/upload/[0-9]+/", "/upload/{id}/");
    }

    private String path(Call call) {
        return call.uri().getPath().substring(prefix.length());
    }

    /** As the validator reads it; {@code path} is the one that the specification knows. */
    static Request request(Call call, String path) {
        SimpleRequest.Builder request = new SimpleRequest.Builder(call.method(), path);
        call.headers().forEach(request::withHeader);
        if (call.body().isPresent()) {
            request.withContentType(call.body().get().contentType()).withBody(text(call));
        }
        if (call.uri().getRawQuery() != null) {
            for (String pair : call.uri().getRawQuery().split("&")) {
                String[] sides = pair.split("=", 2);
                request.withQueryParam(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
            }
        }
        return request.build();
    }

    private List<String> parts(Call call) {
        JsonNode content = file.at("/paths/" + template(call).replace("/", "~1") + "/post/requestBody/content")
                .path("multipart/form-data");
        JsonNode schema = resolve(content.path("schema"));
        List<String> violations = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        schema.path("required").forEach(name -> missing.add(name.asText()));
        Matcher part =
                PART.matcher(new String(call.body().orElseThrow().bytes().toArray(), StandardCharsets.ISO_8859_1));
        while (part.find()) {
            missing.remove(part.group(1));
            JsonNode property = schema.path("properties").path(part.group(1));
            if (property.isMissingNode()) {
                violations.add(operation(call) + ": unknown part " + part.group(1));
            }
            if (property.has("enum") && !property.path("enum").toString().contains("\"" + part.group(2) + "\"")) {
                violations.add(operation(call) + ": part " + part.group(1) + " is '" + part.group(2) + "'");
            }
        }
        missing.forEach(name -> violations.add(operation(call) + ": part " + name + " is missing"));
        return violations;
    }

    private JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? file.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private static List<String> form(String body) {
        return body.matches("grant_type=refresh_token&refresh_token=[^&]+&client_id=[^&]+")
                ? List.of()
                : List.of("POST " + TOKEN + ": not a refresh request of RFC 6749, 6");
    }

    static String text(Call call) {
        return call.body()
                .map(body -> new String(body.bytes().toArray(), StandardCharsets.UTF_8))
                .orElse("");
    }
}
