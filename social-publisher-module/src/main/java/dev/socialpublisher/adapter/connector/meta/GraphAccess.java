package dev.socialpublisher.adapter.connector.meta;

import dev.socialpublisher.adapter.connector.http.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A token and the secret of the app that it was given to. Never printed. */
public record GraphAccess(String token, String appSecret) {
    /** The two and the proof are secrets from here on. */
    public GraphAccess known(Secrets secrets) {
        secrets.add(token);
        secrets.add(appSecret);
        secrets.add(proof());
        return this;
    }

    /**
     * {@code appsecret_proof}: HMAC-SHA256 of the token with the app's secret, in hexadecimal (developers.facebook.com, securing
     * requests, 2026-11-22).
     */
    String proof() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(appSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "GraphAccess";
    }
}
