package dev.socialpublisher.adapter.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.socialpublisher.error.SocialException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** RFC 9457 problem. {@code current} goes with a version conflict, {@code problems} with files that cannot be read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemJson(
        String type,
        String title,
        int status,
        String code,
        String owner,
        String detail,
        @Nullable String field,
        @Nullable SpanJson span,
        @Nullable Object current,
        @Nullable List<ToneJson.ProblemLineJson> problems) {

    public static ProblemJson of(SocialException thrown, int status, Locale locale) {
        String code = thrown.code().code();
        return new ProblemJson(
                "urn:social-publisher:" + code,
                title(thrown),
                status,
                code,
                thrown.code().owner().name(),
                thrown.detail(locale),
                thrown.place()
                        .map(place -> place.field())
                        .filter(field -> !field.isEmpty())
                        .orElse(null),
                thrown.place()
                        .filter(place -> place.end() > 0)
                        .map(place -> new SpanJson(place.start(), place.end()))
                        .orElse(null),
                null,
                null);
    }

    public ProblemJson withCurrent(Object state) {
        return new ProblemJson(type, title, status, code, owner, detail, field, span, state, problems);
    }

    public ProblemJson withProblems(List<ToneJson.ProblemLineJson> all) {
        return new ProblemJson(type, title, status, code, owner, detail, field, span, current, all);
    }

    private static String title(SocialException thrown) {
        return thrown.code().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
