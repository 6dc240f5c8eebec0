package dev.socialpublisher.devhost.web.gate;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.error.ErrorCode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A refusal for programs, in the API's own form (RFC 9457). */
public final class ApiProblem {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ApiProblem() {}

    /** Answers with a status of 400, 401, 403 or 429 and a sentence for the person behind the program. */
    public static void send(HttpServletResponse response, int status, String detail) throws IOException {
        ErrorCode code = code(status);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", code.kind().name());
        problem.put("status", status);
        problem.put("code", code.code());
        problem.put("owner", code.owner().name());
        problem.put("detail", detail);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream().write(JSON.writeValueAsBytes(problem));
    }

    private static ErrorCode code(int status) {
        return switch (status) {
            case 400 -> ErrorCode.WEB_BODY_MALFORMED;
            case 403 -> ErrorCode.WEB_FORBIDDEN;
            default -> ErrorCode.WEB_UNAUTHENTICATED;
        };
    }
}
