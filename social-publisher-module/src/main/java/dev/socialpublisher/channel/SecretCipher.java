package dev.socialpublisher.channel;

/**
 * Encrypts secrets with a key from outside the database. {@code context} (the channel id) is authenticated with the
 * text, so that a row copied to another channel does not decrypt.
 */
public interface SecretCipher {
    String encrypt(String plain, String context);

    String decrypt(String cipherText, String context);

    /** Whether it is under the key that encrypts now; what is not waits for {@link SecretRotation}. */
    boolean isCurrent(String cipherText);
}
