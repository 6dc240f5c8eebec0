package dev.socialpublisher.adapter.connector.http;

/** What a call does to the network: whether a lost answer leaves a doubt. */
public enum Effect {
    /** May make something that readers see: a lost answer is an unknown outcome. */
    CREATES,
    /** Reading, uploading, refreshing: may be sent again. */
    REPEATABLE
}
