package dev.socialpublisher.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An error with a code. The message states value, bound and place in the words of its owner, and carries no secret. */
public final class SocialException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String detail;
    private final transient @Nullable Place place;

    public SocialException(ErrorCode code, String detail) {
        this(code, detail, null, null);
    }

    public SocialException(ErrorCode code, String detail, Place place) {
        this(code, detail, place, null);
    }

    public SocialException(ErrorCode code, String detail, @Nullable Place place, @Nullable Throwable cause) {
        super(code.code() + ": " + detail, cause);
        this.code = code;
        this.detail = detail;
        this.place = place;
    }

    public ErrorCode code() {
        return code;
    }

    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /** The message without the code. */
    public String detail() {
        return detail;
    }
}
