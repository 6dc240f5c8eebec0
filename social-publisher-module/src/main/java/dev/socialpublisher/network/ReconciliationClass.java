package dev.socialpublisher.network;

/** What may be done after a call whose answer was lost (architecture.md 4). */
public enum ReconciliationClass {
    /** Repeat with the same handle: the network recognises it. */
    HANDLE,
    /** Look; if absent after the waiting time repeat once, byte-identical: the network refuses a duplicate. */
    REFUSES_DUPLICATES,
    /** Look; if not found a person decides. */
    NONE
}
