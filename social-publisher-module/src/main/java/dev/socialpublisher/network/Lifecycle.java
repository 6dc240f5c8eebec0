package dev.socialpublisher.network;

/** How far a network can be relied on. READ_ONLY and RETIRED never dispatch. */
public enum Lifecycle {
    EXPERIMENTAL,
    ACTIVE,
    DEGRADED,
    READ_ONLY,
    RETIRED
}
