package dev.socialpublisher.devhost.web.gate;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A refusal for programs, in the API's own form (RFC 9457). */
public final class ApiProblem {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ApiProblem() {}

    /** Answers with a status of 400, 401, 403 or 429 and a sentence for the person behind the program. */
    public static void send(HttpServletRequest request, HttpServletResponse response, int status, Wording detail)
            throws IOException {
        ErrorCode code = code(status);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:social-publisher:" + code.code());
        problem.put("title", code.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        problem.put("status", status);
        problem.put("code", code.code());
        problem.put("owner", code.owner().name());
        problem.put("detail", detail.in(language(request)));
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JSON.writeValueAsBytes(problem));
    }

    private static Locale language(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.ENGLISH; // Tomcat would name the machine's own language
        }
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> List.of("fr", "en").contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static ErrorCode code(int status) {
        return switch (status) {
            case 400 -> ErrorCode.WEB_BODY_MALFORMED;
            case 403 -> ErrorCode.WEB_FORBIDDEN;
            default -> ErrorCode.WEB_UNAUTHENTICATED;
        };
    }
}
