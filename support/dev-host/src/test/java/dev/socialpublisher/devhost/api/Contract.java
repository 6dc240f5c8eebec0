package dev.socialpublisher.devhost.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The API's description, as the running host serves it, and the judge of calls against it. */
final class Contract {
    private final OpenApiInteractionValidator validator;
    private final List<Operation> operations;

    /** One operation; {@code statuses} are all that it documents; of {@code roles} a caller needs one, if there are any; {@code open}: it takes no sign-in. */
    record Operation(
            String id,
            String method,
            String path,
            TreeSet<Integer> statuses,
            Optional<List<String>> roles,
            boolean open) {
        String route() {
            return method + " " + path;
        }

        @Override
        public String toString() {
            return id;
        }
    }

    Contract(JsonNode document) {
        validator = OpenApiInteractionValidator.createForInlineApiSpecification(document.toString())
                .build();
        List<Operation> all = new ArrayList<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(
                                method -> all.add(operation(path.getKey(), method.getKey(), method.getValue()))));
        operations = List.copyOf(all);
    }

    List<Operation> operations() {
        return operations;
    }

    void checkRequest(Ask ask) {
        assertThat(problems(validator.validateRequest(request(ask))))
                .as("request %s %s", ask.method(), ask.path())
                .isEmpty();
    }

    /** An answer with an undocumented status, header or body fails. */
    void checkAnswer(Ask ask, Told told) {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(told.status());
        told.headers().forEach(response::withHeader);
        if (!told.body().isEmpty()) {
            response.withBody(told.body());
        }
        Request.Method method = Request.Method.valueOf(ask.method());
        assertThat(problems(validator.validateResponse(Ask.BASE + ask.path(), method, response.build())))
                .as("answer %d to %s %s: %s", told.status(), ask.method(), ask.path(), excerpt(told.body()))
                .isEmpty();
    }

    private static Request request(Ask ask) {
        SimpleRequest.Builder request =
                new SimpleRequest.Builder(Request.Method.valueOf(ask.method()), Ask.BASE + ask.path());
        ask.headers().forEach(request::withHeader);
        ask.query().forEach(request::withQueryParam);
        ask.body().ifPresent(request::withBody);
        return request.build();
    }

    private static List<String> problems(ValidationReport report) {
        return report.getMessages().stream().flatMap(Contract::words).toList();
    }

    /** What lies beneath comes last and is the more telling. */
    private static Stream<String> words(ValidationReport.Message message) {
        return Stream.concat(
                Stream.of(message.getKey() + ": " + message.getMessage()),
                message.getNestedMessages().stream().flatMap(Contract::words));
    }

    private static Operation operation(String path, String method, JsonNode json) {
        TreeSet<Integer> statuses = new TreeSet<>();
        json.path("responses").fieldNames().forEachRemaining(status -> statuses.add(Integer.valueOf(status)));
        return new Operation(
                json.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                statuses,
                roles(json),
                json.path("security").isArray());
    }

    private static Optional<List<String>> roles(JsonNode operation) {
        if (!operation.path("x-roles").isArray()) {
            return Optional.empty();
        }
        List<String> roles = new ArrayList<>();
        operation.path("x-roles").forEach(role -> roles.add(role.asText()));
        return Optional.of(List.copyOf(roles));
    }

    private static String excerpt(String body) {
        return body.length() > 600 ? body.substring(0, 600) + "…" : body;
    }
}
