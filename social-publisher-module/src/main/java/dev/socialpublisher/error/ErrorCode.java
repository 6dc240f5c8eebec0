package dev.socialpublisher.error;

/**
 * Every error that leaves the product. A code is printed as {@code SP-QUEUE-0004}; numbers are unique within an area and
 * never reused. {@code docs/reference/errors.md} lists them all.
 */
public enum ErrorCode {
    ARTICLE_NOT_FOUND("ARTICLE", 1, ErrorOwner.EDITOR, ErrorKind.NOT_FOUND),
    ARTICLE_URL_UNRESOLVED("ARTICLE", 2, ErrorOwner.ADMINISTRATOR, ErrorKind.INVALID),
    ARTICLE_MAPPING_BROKEN("ARTICLE", 3, ErrorOwner.ADMINISTRATOR, ErrorKind.INVALID),
    ARTICLE_UNREADABLE("ARTICLE", 4, ErrorOwner.EDITOR, ErrorKind.INVALID),
    ARTICLE_REPOSITORY_UNAVAILABLE("ARTICLE", 5, ErrorOwner.ADMINISTRATOR, ErrorKind.UNAVAILABLE),
    ARTICLE_NOT_FOR_NETWORKS("ARTICLE", 6, ErrorOwner.EDITOR, ErrorKind.INVALID),
    ARTICLE_OTHER_LANGUAGE("ARTICLE", 7, ErrorOwner.EDITOR, ErrorKind.INVALID),

    MEDIA_NOT_FOUND("MEDIA", 1, ErrorOwner.EDITOR, ErrorKind.NOT_FOUND),
    MEDIA_TOO_MANY_BYTES("MEDIA", 2, ErrorOwner.EDITOR, ErrorKind.TOO_LARGE),
    MEDIA_TOO_MANY_PIXELS("MEDIA", 3, ErrorOwner.EDITOR, ErrorKind.TOO_LARGE),
    MEDIA_NOT_AN_IMAGE("MEDIA", 4, ErrorOwner.EDITOR, ErrorKind.UNSUPPORTED_MEDIA),
    MEDIA_RIGHTS_EXPIRED("MEDIA", 5, ErrorOwner.EDITOR, ErrorKind.INVALID),
    MEDIA_CANNOT_FIT("MEDIA", 6, ErrorOwner.EDITOR, ErrorKind.INVALID),
    MEDIA_CHANGED("MEDIA", 7, ErrorOwner.EDITOR, ErrorKind.CONFLICT),
    MEDIA_SIGNATURE_WRONG("MEDIA", 8, ErrorOwner.EDITOR, ErrorKind.FORBIDDEN),
    MEDIA_LINK_EXPIRED("MEDIA", 9, ErrorOwner.EDITOR, ErrorKind.FORBIDDEN),
    MEDIA_NOT_REACHABLE("MEDIA", 10, ErrorOwner.ADMINISTRATOR, ErrorKind.INVALID),
    MEDIA_NOT_A_VIDEO("MEDIA", 11, ErrorOwner.EDITOR, ErrorKind.UNSUPPORTED_MEDIA),
    MEDIA_VIDEO_TOO_LONG("MEDIA", 12, ErrorOwner.EDITOR, ErrorKind.INVALID),

    NETWORK_UNKNOWN("NETWORK", 1, ErrorOwner.EDITOR, ErrorKind.NOT_FOUND),
    NETWORK_CLOSED("NETWORK", 2, ErrorOwner.EDITOR, ErrorKind.INVALID),
    NETWORK_PROFILE_BROKEN("NETWORK", 3, ErrorOwner.ADMINISTRATOR, ErrorKind.INVALID),
    NETWORK_WITHOUT_CONNECTOR("NETWORK", 4, ErrorOwner.ADMINISTRATOR, ErrorKind.INVALID),

    CHANNEL_NOT_FOUND("CHANNEL", 1, ErrorOwner.EDITOR, ErrorKind.NOT_FOUND),
    CHANNEL_CONFIG_BROKEN("CHANNEL", 2, ErrorOwner.ADMINISTRATOR, ErrorKind.INVALID),
    CHANNEL_CREDENTIALS_MISSING("CHANNEL", 3, ErrorOwner.ADMINISTRATOR, ErrorKind.INVALID),
    CHANNEL_SECRET_UNREADABLE("CHANNEL", 4, ErrorOwner.ADMINISTRATOR, ErrorKind.INTERNAL),
    CHANNEL_APP_MISSING("CHANNEL", 5, ErrorOwner.ADMINISTRATOR, ErrorKind.INVALID),
    CHANNEL_CONNECTION_OVER("CHANNEL", 6, ErrorOwner.ADMINISTRATOR, ErrorKind.CONFLICT),
    CHANNEL_CONNECTION_REFUSED("CHANNEL", 7, ErrorOwner.ADMINISTRATOR, ErrorKind.INVALID),
    CHANNEL_OTHER_ACCOUNT("CHANNEL", 8, ErrorOwner.ADMINISTRATOR, ErrorKind.CONFLICT),

    VARIANT_TEXT_TOO_LONG("VARIANT", 1, ErrorOwner.EDITOR, ErrorKind.INVALID),
    VARIANT_TEXT_EMPTY("VARIANT", 2, ErrorOwner.EDITOR, ErrorKind.INVALID),
    VARIANT_ALT_TEXT_TOO_LONG("VARIANT", 3, ErrorOwner.EDITOR, ErrorKind.INVALID),
    VARIANT_PART_NOT_SUPPORTED("VARIANT", 4, ErrorOwner.EDITOR, ErrorKind.INVALID),
    VARIANT_RECIPE_BROKEN("VARIANT", 5, ErrorOwner.ADMINISTRATOR, ErrorKind.INVALID),
    VARIANT_TEXT_MALFORMED("VARIANT", 6, ErrorOwner.EDITOR, ErrorKind.INVALID),
    VARIANT_PICTURE_MISSING("VARIANT", 7, ErrorOwner.EDITOR, ErrorKind.INVALID),
    VARIANT_VIDEO_MISSING("VARIANT", 8, ErrorOwner.EDITOR, ErrorKind.INVALID),
    VARIANT_TITLE_WRONG("VARIANT", 9, ErrorOwner.EDITOR, ErrorKind.INVALID),

    TONE_RULE_BROKEN("TONE", 1, ErrorOwner.ADMINISTRATOR, ErrorKind.INVALID),
    TONE_CHARTER_UNKNOWN("TONE", 2, ErrorOwner.ADMINISTRATOR, ErrorKind.NOT_FOUND),
    TONE_BLOCKED("TONE", 3, ErrorOwner.EDITOR, ErrorKind.INVALID),
    TONE_WAIVER_REFUSED("TONE", 4, ErrorOwner.EDITOR, ErrorKind.FORBIDDEN),
    TONE_WAIVER_WITHOUT_REASON("TONE", 5, ErrorOwner.EDITOR, ErrorKind.INVALID),
    TONE_VERSION_STALE("TONE", 6, ErrorOwner.EDITOR, ErrorKind.STALE),
    TONE_VERSION_UNKNOWN("TONE", 7, ErrorOwner.EDITOR, ErrorKind.NOT_FOUND),

    QUEUE_POST_NOT_FOUND("QUEUE", 1, ErrorOwner.EDITOR, ErrorKind.NOT_FOUND),
    QUEUE_TRANSITION_REFUSED("QUEUE", 2, ErrorOwner.EDITOR, ErrorKind.CONFLICT),
    QUEUE_STALE_VERSION("QUEUE", 3, ErrorOwner.EDITOR, ErrorKind.STALE),
    QUEUE_DUE_IN_PAST("QUEUE", 4, ErrorOwner.EDITOR, ErrorKind.INVALID),
    QUEUE_TIME_DOES_NOT_EXIST("QUEUE", 5, ErrorOwner.EDITOR, ErrorKind.INVALID),
    QUEUE_TIME_AMBIGUOUS("QUEUE", 6, ErrorOwner.EDITOR, ErrorKind.INVALID),
    QUEUE_OWN_APPROVAL("QUEUE", 7, ErrorOwner.EDITOR, ErrorKind.FORBIDDEN),
    QUEUE_COMMENT_MISSING("QUEUE", 8, ErrorOwner.EDITOR, ErrorKind.INVALID),
    QUEUE_IDEMPOTENCY_MISMATCH("QUEUE", 9, ErrorOwner.EDITOR, ErrorKind.CONFLICT),
    QUEUE_REASON_MISSING("QUEUE", 10, ErrorOwner.EDITOR, ErrorKind.INVALID),
    QUEUE_ALREADY_CLAIMED("QUEUE", 11, ErrorOwner.EDITOR, ErrorKind.CONFLICT),
    QUEUE_NOT_ALLOWED("QUEUE", 12, ErrorOwner.EDITOR, ErrorKind.FORBIDDEN),
    QUEUE_ALREADY_PUBLISHED("QUEUE", 13, ErrorOwner.EDITOR, ErrorKind.CONFLICT),

    QUEUE_ADDRESS_REFUSED("QUEUE", 14, ErrorOwner.EDITOR, ErrorKind.INVALID),
    QUEUE_CAP_REACHED("QUEUE", 15, ErrorOwner.EDITOR, ErrorKind.INVALID),
    DELIVERY_STORE_UNSAFE("DELIVERY", 1, ErrorOwner.ADMINISTRATOR, ErrorKind.INTERNAL),
    DELIVERY_CONNECTOR_FAILED("DELIVERY", 2, ErrorOwner.BUG, ErrorKind.INTERNAL),
    DELIVERY_STORE_UNAVAILABLE("DELIVERY", 3, ErrorOwner.ADMINISTRATOR, ErrorKind.UNAVAILABLE),
    DELIVERY_CANNOT_DELETE("DELIVERY", 4, ErrorOwner.EDITOR, ErrorKind.CONFLICT),
    DELIVERY_NOT_DELETED("DELIVERY", 5, ErrorOwner.EDITOR, ErrorKind.CONFLICT),
    DELIVERY_CANNOT_EDIT("DELIVERY", 6, ErrorOwner.EDITOR, ErrorKind.CONFLICT),
    DELIVERY_NOT_EDITED("DELIVERY", 7, ErrorOwner.EDITOR, ErrorKind.CONFLICT),

    HOST_SETTING_BROKEN("HOST", 1, ErrorOwner.ADMINISTRATOR, ErrorKind.INVALID),
    HOST_LIBRARY_MISSING("HOST", 2, ErrorOwner.ADMINISTRATOR, ErrorKind.UNAVAILABLE),
    HOST_OFF("HOST", 3, ErrorOwner.ADMINISTRATOR, ErrorKind.UNAVAILABLE),

    WEB_UNAUTHENTICATED("WEB", 1, ErrorOwner.EDITOR, ErrorKind.UNAUTHENTICATED),
    WEB_FORBIDDEN("WEB", 2, ErrorOwner.EDITOR, ErrorKind.FORBIDDEN),
    WEB_CROSS_ORIGIN("WEB", 3, ErrorOwner.EDITOR, ErrorKind.FORBIDDEN),
    WEB_BODY_TOO_LARGE("WEB", 4, ErrorOwner.EDITOR, ErrorKind.TOO_LARGE),
    WEB_BODY_MALFORMED("WEB", 5, ErrorOwner.EDITOR, ErrorKind.INVALID),
    WEB_NOT_FOUND("WEB", 6, ErrorOwner.EDITOR, ErrorKind.NOT_FOUND),
    WEB_PRECONDITION_MISSING("WEB", 7, ErrorOwner.EDITOR, ErrorKind.INVALID),
    WEB_ADDRESS_REFUSED("WEB", 8, ErrorOwner.ADMINISTRATOR, ErrorKind.FORBIDDEN),
    WEB_INTERNAL("WEB", 9, ErrorOwner.BUG, ErrorKind.INTERNAL),
    WEB_METHOD_NOT_ALLOWED("WEB", 10, ErrorOwner.EDITOR, ErrorKind.INVALID),
    WEB_CONTENT_TYPE("WEB", 11, ErrorOwner.EDITOR, ErrorKind.UNSUPPORTED_MEDIA);

    private final String area;
    private final int number;
    private final ErrorOwner owner;
    private final ErrorKind kind;

    ErrorCode(String area, int number, ErrorOwner owner, ErrorKind kind) {
        this.area = area;
        this.number = number;
        this.owner = owner;
        this.kind = kind;
    }

    /** The stable printed form, {@code SP-QUEUE-0004}. */
    public String code() {
        return "SP-%s-%04d".formatted(area, number);
    }

    public ErrorOwner owner() {
        return owner;
    }

    public ErrorKind kind() {
        return kind;
    }
}
