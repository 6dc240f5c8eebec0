package dev.socialpublisher.conformance.specification;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import dev.socialpublisher.adapter.connector.http.Call;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * LinkedIn publishes no specification: ours is written from its documentation (version 202609, 2026-11-22). It covers the
 * calls below {@code /rest}; a picture goes to the address that LinkedIn named with the token, a part of a video without, and the token's form follows
 * RFC 6749 with the client's proof in the body.
 */
public final class LinkedInSpecification implements Specification {
    public static final Path FILE = Path.of("src/test/resources/dev/socialpublisher/conformance/linkedin.yaml")
            .toAbsolutePath();

    private static final Pattern RENEWAL =
            Pattern.compile("grant_type=refresh_token&client_id=[^&]+&client_secret=[^&]+&refresh_token=[^&]+");

    private final OpenApiInteractionValidator validator = OpenApiInteractionValidator.createForSpecificationUrl(
                    FILE.toUri().toString())
            .withLevelResolver(LevelResolver.create()
                    .withLevel("validation.request.parameter.query.unexpected", ValidationReport.Level.ERROR)
                    .build())
            .build();
    private final String prefix;

    /** {@code prefix} is the path under which the sandbox serves the API. */
    public LinkedInSpecification(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public List<String> violations(Call call) {
        if (operation(call).startsWith("PUT ")) {
            boolean part = operation(call).endsWith("/part");
            return call.headers().containsKey("Authorization") != part
                    ? List.of()
                    : List.of("PUT: a picture goes with the token, a part of a video without");
        }
        if (operation(call).endsWith("/accessToken")) {
            return RENEWAL.matcher(OpenApiSpecification.text(call)).matches()
                    ? List.of()
                    : List.of(operation(call) + ": not a refresh request");
        }
        return validator.validateRequest(OpenApiSpecification.request(call, path(call))).getMessages().stream()
                .filter(message -> message.getLevel() != ValidationReport.Level.IGNORE)
                .map(message -> operation(call) + ": " + message.getMessage())
                .toList();
    }

    @Override
    public String operation(Call call) {
        return call.method() + " "
                + path(call)
                        .replaceAll("urn:li:[a-zA-Z]+:[A-Za-z0-9_-]+", "{urn}")
                        .replaceAll("/organizations/[0-9]+", "/organizations/{id}")
                        .replaceAll("/dms-uploads/[^/]*/[0-9]+", "/part")
                        .replaceAll("/dms-uploads/.*", "/upload");
    }

    private String path(Call call) {
        return call.uri().getPath().substring(prefix.length());
    }
}
