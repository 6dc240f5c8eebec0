package dev.socialpublisher.host.magnolia;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens a screen in the language in which its reader uses the CMS, unless the address names another. */
final class PageLanguage {
    private static final Pattern PAGE = Pattern.compile("/ui/([A-Za-z0-9_-]+)");
    private static final Set<String> SPOKEN = Set.of("fr", "en");

    private PageLanguage() {}

    /** Relative to the request's own; empty for anything but a page whose language is left open. */
    static Optional<String> address(HttpServletRequest request, Locale own) {
        Matcher page = PAGE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!page.matches()
                || !request.getMethod().equals("GET")
                || request.getParameter("ui") != null
                || !SPOKEN.contains(own.getLanguage())) {
            return Optional.empty();
        }
        String query = Optional.ofNullable(request.getQueryString())
                .filter(text -> !text.isEmpty())
                .map(text -> text + "&")
                .orElse("");
        return Optional.of(page.group(1) + "?" + query + "ui=" + own.getLanguage());
    }
}
