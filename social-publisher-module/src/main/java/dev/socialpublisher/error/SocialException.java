package dev.socialpublisher.error;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error with a code. The message states value, bound and place in the words of its owner, in both languages, and carries
 * no secret.
 */
public final class SocialException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient Wording wording;
    private final transient @Nullable Place place;

    public SocialException(ErrorCode code, Wording wording) {
        this(code, wording, null, null);
    }

    public SocialException(ErrorCode code, Wording wording, Place place) {
        this(code, wording, place, null);
    }

    public SocialException(ErrorCode code, Wording wording, @Nullable Place place, @Nullable Throwable cause) {
        super(code.code() + ": " + wording.english(), cause);
        this.code = code;
        this.wording = wording;
        this.place = place;
    }

    /** The same refusal for a caller who knows by which field the value came. */
    public SocialException at(Place where) {
        return new SocialException(code, wording, where, this);
    }

    public ErrorCode code() {
        return code;
    }

    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /** The message without the code. */
    public Wording wording() {
        return wording;
    }

    /** The message without the code, in English. */
    public String detail() {
        return wording.english();
    }

    /** The message without the code. */
    public String detail(Locale locale) {
        return wording.in(locale);
    }
}
