package dev.socialpublisher.error;

/** Whom a message addresses: it decides the wording on the screen and the level in the log. */
public enum ErrorOwner {
    EDITOR,
    ADMINISTRATOR,
    NETWORK,
    BUG
}
