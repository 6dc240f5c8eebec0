package dev.socialpublisher.adapter.web;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses changes that another site's page triggers in a signed-in browser. Browsers tell where a request comes from in
 * {@code Sec-Fetch-Site} and {@code Origin}; a client that sends neither must show Basic credentials, which no foreign
 * page can make a browser add.
 */
final class SameOrigin {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private SameOrigin() {}

    static void require(HttpServletRequest request) {
        if (HARMLESS.contains(request.getMethod()) || sameOrigin(request)) {
            return;
        }
        throw new SocialException(
                ErrorCode.WEB_CROSS_ORIGIN,
                Wording.of(
                        "This %s came from %s; changes are taken from this site's own pages or with Basic credentials only.",
                        "Cette demande (%s) vient de %s ; seules les pages de ce site, ou des identifiants Basic, permettent de modifier.",
                        request.getMethod(),
                        Optional.<Object>ofNullable(request.getHeader("Origin"))
                                .orElse(new Wording("an unnamed place", "un endroit inconnu"))),
                Place.of("Origin"));
    }

    private static boolean sameOrigin(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        if (origin != null) {
            return origin.equals(own(request));
        }
        return site != null || basic(request);
    }

    private static boolean basic(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
    }

    private static String own(HttpServletRequest request) {
        URI address = URI.create(request.getRequestURL().toString());
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
