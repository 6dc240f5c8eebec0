package dev.socialpublisher.sandbox.http;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A body of type {@code application/x-www-form-urlencoded}; of a repeated name the first value counts. */
public record Form(Map<String, String> values) {

    public Form {
        values = Map.copyOf(values);
    }

    public static Form of(Request request) {
        return new Form(RequestReader.parameters(request.body().text()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(0))));
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
