package dev.socialpublisher.adapter.crypto;

import dev.socialpublisher.media.link.LinkParameters;
import dev.socialpublisher.media.link.LinkSigner;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 over all parameters of a link. The first key signs; every key proves, so that one can be replaced. */
public final class HmacLinkSigner implements LinkSigner {
    /** A key shorter than the hash would be the weakest part (RFC 2104, 3). */
    private static final int MIN_KEY_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final List<SecretKeySpec> keys;

    /** Takes base64 of at least 32 bytes each, one or more; they are never shown. */
    public HmacLinkSigner(List<String> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("signed links take at least one key");
        }
        this.keys = keys.stream().map(HmacLinkSigner::key).toList();
    }

    @Override
    public String sign(LinkParameters link) {
        return ENCODER.encodeToString(mac(keys.get(0), link));
    }

    @Override
    public boolean proves(String signature, LinkParameters link) {
        byte[] given = decoded(signature);
        boolean proven = false;
        for (SecretKeySpec key : keys) {
            proven |= MessageDigest.isEqual(mac(key, link), given);
        }
        return proven;
    }

    private static byte[] decoded(String signature) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(signature);
            return ENCODER.encodeToString(bytes).equals(signature) ? bytes : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] mac(SecretKeySpec key, LinkParameters link) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(link.signedBytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static SecretKeySpec key(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a key for signed links is not base64", e);
        }
        if (bytes.length < MIN_KEY_BYTES) {
            throw new IllegalArgumentException(
                    "a key for signed links has %d bytes; at least %d".formatted(bytes.length, MIN_KEY_BYTES));
        }
        return new SecretKeySpec(bytes, ALGORITHM);
    }

    @Override
    public String toString() {
        return keys.size() + " keys";
    }
}
