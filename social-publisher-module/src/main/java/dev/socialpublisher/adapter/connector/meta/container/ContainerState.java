package dev.socialpublisher.adapter.connector.meta.container;

/** How far a container is (developers.facebook.com, content publishing, 2026-11-22). */
enum ContainerState {
    FINISHED,
    IN_PROGRESS,
    PUBLISHED,
    EXPIRED,
    ERROR,
    /** A word that is not documented. */
    UNCLEAR;

    static ContainerState of(String word) {
        for (ContainerState state : values()) {
            if (state.name().equals(word)) {
                return state;
            }
        }
        return UNCLEAR;
    }
}
