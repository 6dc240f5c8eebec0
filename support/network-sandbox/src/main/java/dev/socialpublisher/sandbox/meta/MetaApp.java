package dev.socialpublisher.sandbox.meta;

import dev.socialpublisher.sandbox.http.Body;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An app registered at Meta, which requires a proof with every token. */
public record MetaApp(String id, String secret) {

    /** The one that all of them use; where nobody uses one nothing proves itself. */
    public static MetaApp only(String network, Collection<MetaApp> used) {
        Set<MetaApp> apps = Set.copyOf(used);
        if (apps.size() > 1) {
            throw new IllegalArgumentException(
                    "The " + network + " stand-in has " + apps.size() + " apps, allowed is 1");
        }
        return apps.stream().findFirst().orElseGet(() -> new MetaApp("0", ""));
    }

    /** The app's own access token (access tokens guide, checked 2026-11-22). */
    String token() {
        return id + "|" + secret;
    }

    public boolean isSecret(String candidate) {
        return MessageDigest.isEqual(Body.of(secret).bytes(), Body.of(candidate).bytes());
    }

    /** Whether {@code proof} is the HMAC-SHA256 of the token with the app's secret, in hexadecimal. */
    boolean proves(String token, String proof) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String right = HexFormat.of().formatHex(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
            return MessageDigest.isEqual(Body.of(right).bytes(), Body.of(proof).bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "MetaApp[" + id + "]";
    }
}
