package dev.socialpublisher.adapter.crypto;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;

/** A key and the name that it is found again by: the first 8 hex digits of its SHA-256, which tell nothing of it. */
record SecretKey(String id, SecretKeySpec spec) {
    private static final int KEY_BYTES = 32;
    private static final int ID_DIGITS = 8;

    static SecretKey parse(String base64) {
        byte[] bytes = decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw broken(Wording.of(
                    "it has %d bytes, allowed are %d", "elle a %d octets, il en faut %d", bytes.length, KEY_BYTES));
        }
        return new SecretKey(Bytes.of(bytes).sha256().substring(0, ID_DIGITS), new SecretKeySpec(bytes, "AES"));
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw broken(new Wording("it is not base64", "elle n’est pas en base64"));
        }
    }

    private static SocialException broken(Wording why) {
        return new SocialException(
                ErrorCode.CHANNEL_CONFIG_BROKEN,
                Wording.of("the key for secrets is broken: %s", "la clé de chiffrement est défectueuse : %s", why));
    }

    @Override
    public String toString() {
        return "SecretKey[" + id + "]";
    }
}
