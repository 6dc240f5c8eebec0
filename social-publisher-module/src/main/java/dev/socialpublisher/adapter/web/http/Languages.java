package dev.socialpublisher.adapter.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The language in which a caller wants to be spoken to: the first of French and English in Accept-Language. */
public final class Languages {
    private static final List<String> SPOKEN = List.of("fr", "en");

    private Languages() {}

    public static Locale of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.ENGLISH; // the container would name the machine's own language
        }
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> SPOKEN.contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
