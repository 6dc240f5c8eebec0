package dev.socialpublisher.queue;

/**
 * Makes a repeated creating call harmless: one actor's same key names one intended post.
 *
 * @param value chosen by the client, at most 100 characters
 * @param contentHash SHA-256 over what was asked for, hex; the same key with another content is a mistake
 */
public record IdempotencyKey(String actorId, String value, String contentHash) {
    public IdempotencyKey {
        if (value.isBlank() || value.length() > 100) {
            throw new IllegalArgumentException("an idempotency key has 1 to 100 characters, not "
                    + value.strip().length());
        }
    }
}
