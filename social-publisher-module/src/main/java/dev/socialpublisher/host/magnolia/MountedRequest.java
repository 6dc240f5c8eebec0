package dev.socialpublisher.host.magnolia;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request as the mounted servlet expects it: its own prefix belongs to the servlet path. */
final class MountedRequest extends HttpServletRequestWrapper {
    private final String prefix;
    private final Optional<Locale> language;

    /** @param language of the signed-in person, for callers that ask for none */
    MountedRequest(HttpServletRequest request, String prefix, Optional<Locale> language) {
        super(request);
        this.prefix = prefix;
        this.language = request.getHeader("Accept-Language") == null ? language : Optional.empty();
    }

    @Override
    public String getServletPath() {
        return super.getServletPath() + prefix;
    }

    @Override
    public @Nullable String getPathInfo() {
        String rest = super.getPathInfo().substring(prefix.length());
        return rest.isEmpty() ? null : rest;
    }

    @Override
    public Locale getLocale() {
        return language.orElseGet(super::getLocale);
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return language.map(own -> Collections.enumeration(List.of(own))).orElseGet(super::getLocales);
    }
}
