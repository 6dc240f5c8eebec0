package dev.socialpublisher.devhost.web.gate;

import dev.socialpublisher.error.Wording;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Takes changes from this host's own pages only: another site's page cannot make a signed-in browser change anything. The
 * product's API makes the same check by itself, since in Magnolia it stands behind other filters.
 */
public final class OwnPagesOnly extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (HARMLESS.contains(request.getMethod())
                || Requests.path(request).startsWith("/.social/")
                || fromHere(request)) {
            chain.doFilter(request, response);
            return;
        }
        ApiProblem.send(
                request,
                response,
                403,
                new Wording(
                        "Changes are taken from this host's own pages only.",
                        "Seules les pages de ce site permettent de modifier."));
    }

    /** Basic credentials are proof enough: no foreign page can make a browser add them to its request. */
    private static boolean fromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return origin.equals(own(request));
        }
        String authorization = request.getHeader("Authorization");
        return site != null || (authorization != null && authorization.startsWith("Basic "));
    }

    private static String own(HttpServletRequest request) {
        URI address = URI.create(request.getRequestURL().toString());
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
