package dev.socialpublisher.testing;

import dev.socialpublisher.channel.SecretCipher;

/** Turns words round: enough to see that a store encrypts, and for whom. */
public final class PlainCipher implements SecretCipher {
    @Override
    public String encrypt(String plain, String context) {
        return context + ":" + new StringBuilder(plain).reverse();
    }

    @Override
    public boolean isCurrent(String cipherText) {
        return true;
    }

    @Override
    public String decrypt(String cipherText, String context) {
        if (!cipherText.startsWith(context + ":")) {
            throw new IllegalArgumentException("encrypted for another channel");
        }
        return new StringBuilder(cipherText.substring(context.length() + 1))
                .reverse()
                .toString();
    }
}
