package dev.socialpublisher.media;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.util.Optional;

/** What a picture shows, for those who cannot see it; empty when nobody wrote it yet. */
public record AltText(String value) {
    public static final AltText NONE = new AltText("");

    public AltText {
        value = value.strip();
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** Where it is longer than {@code most} UTF-16 units, with both; 0 bounds nothing. {@code network} as it is shown. */
    public Optional<SocialException> tooLong(int most, String network) {
        return most > 0 && value.length() > most
                ? Optional.of(new SocialException(
                        ErrorCode.VARIANT_ALT_TEXT_TOO_LONG,
                        Wording.of(
                                "the alternative text has %d characters, %s allows %d",
                                "le texte alternatif compte %d caractères, %s en permet %d",
                                value.length(),
                                network,
                                most)))
                : Optional.empty();
    }
}
