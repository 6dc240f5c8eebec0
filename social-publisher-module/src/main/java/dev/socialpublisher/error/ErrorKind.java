package dev.socialpublisher.error;

/** What kind of refusal a code is; the web adapter derives its HTTP status from it. */
public enum ErrorKind {
    INVALID,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT,
    STALE,
    TOO_LARGE,
    UNSUPPORTED_MEDIA,
    RATE_LIMITED,
    UNAVAILABLE,
    INTERNAL
}
