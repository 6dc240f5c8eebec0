package dev.socialpublisher.sandbox.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Codes that were given and not traded yet. In memory: none outlives its short life. Any thread. */
public final class Codes {

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Given> open = new ConcurrentHashMap<>();
    private final Duration life;

    public Codes(Duration life) {
        this.life = life;
    }

    /** A grant behind a code. */
    public record Given(Asked asked, String account, Instant until) {}

    String give(Asked asked, String account, Instant now) {
        byte[] bytes = new byte[30];
        random.nextBytes(bytes);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        open.put(code, new Given(asked, account, now.plus(life)));
        return code;
    }

    /** What the code is worth; it is spent by asking, whether or not client, address and verifier are right. */
    public Optional<Given> trade(
            String code, String clientId, String redirect, Optional<String> verifier, Instant now) {
        return Optional.ofNullable(open.remove(code))
                .filter(given -> now.isBefore(given.until()))
                .filter(given -> given.asked().clientId().equals(clientId))
                .filter(given -> given.asked().redirect().toString().equals(redirect))
                .filter(given -> given.asked().challenge().equals(verifier.map(Codes::challenge)));
    }

    public void reset() {
        open.clear();
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
