package dev.socialpublisher.adapter.crypto;

import dev.socialpublisher.channel.SecretCipher;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM with a random nonce. A secret reads {@code v1:<key id>:<base64url of nonce, text and tag>}; version, key id
 * and context are authenticated with it. The first key encrypts, all of them decrypt: to change the key, put the new one
 * in front, and {@link dev.socialpublisher.channel.SecretRotation} brings the rest under it. Any thread.
 */
public final class AesGcmCipher implements SecretCipher {
    private static final String VERSION = "v1";
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    /** NIST SP 800-38D, 8.2: 96 bits of nonce, random, for far fewer than 2^32 secrets a key. */
    private static final int NONCE_BYTES = 12;

    private static final int TAG_BITS = 128;

    private final Map<String, SecretKey> keys;
    private final SecretKey current;
    private final SecureRandom random = new SecureRandom();

    /** Each key is 32 random bytes in base64, for instance of {@code openssl rand -base64 32}; the current one first. */
    public AesGcmCipher(List<String> base64Keys) {
        Map<String, SecretKey> byId = new LinkedHashMap<>();
        base64Keys.stream().map(SecretKey::parse).forEach(key -> byId.putIfAbsent(key.id(), key));
        keys = Map.copyOf(byId);
        current = byId.values().stream()
                .findFirst()
                .orElseThrow(() -> new SocialException(
                        ErrorCode.CHANNEL_CONFIG_BROKEN,
                        new Wording(
                                "no key for secrets is configured; one of 32 bytes is needed",
                                "aucune clé de chiffrement n’est configurée\u202f; il en faut une de 32 octets")));
    }

    @Override
    public String encrypt(String plain, String context) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, current, nonce, context);
            byte[] sealed = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return VERSION + ":" + current.id() + ":"
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    @Override
    public String decrypt(String cipherText, String context) {
        String[] parts = cipherText.split(":", -1);
        if (parts.length != 3 || !parts[0].equals(VERSION)) {
            throw unreadable(
                    context,
                    Wording.of("it is not of the form %s:key:text", "il n’a pas la forme %s:key:text", VERSION));
        }
        SecretKey key = Optional.ofNullable(keys.get(parts[1]))
                .orElseThrow(() -> unreadable(
                        context,
                        Wording.of(
                                "it was encrypted with key %s, configured is %s",
                                "il a été chiffré avec la clé %s, or sont configurées : %s",
                                parts[1],
                                String.join(
                                        ", ", keys.keySet().stream().sorted().toList()))));
        return open(key, parts[2], context);
    }

    @Override
    public boolean isCurrent(String cipherText) {
        return cipherText.startsWith(VERSION + ":" + current.id() + ":");
    }

    private static String open(SecretKey key, String text, String context) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(text);
            if (whole.length < NONCE_BYTES + TAG_BITS / 8) {
                throw unreadable(context, new Wording("it is cut short", "il est tronqué"));
            }
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(whole, NONCE_BYTES), context);
            byte[] plain = cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw unreadable(
                    context,
                    new Wording(
                            "it was changed, or belongs to another channel",
                            "il a été modifié, ou appartient à un autre compte"));
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key.spec(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((VERSION + ":" + key.id() + ":" + context).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static SocialException unreadable(String context, Wording why) {
        return new SocialException(
                ErrorCode.CHANNEL_SECRET_UNREADABLE,
                Wording.of(
                        "a secret of %s cannot be decrypted: %s; enter it again",
                        "un secret de %s ne peut pas être déchiffré : %s ; saisissez-le à nouveau", context, why));
    }

    @Override
    public String toString() {
        return "AesGcmCipher[" + current.id() + "]";
    }
}
