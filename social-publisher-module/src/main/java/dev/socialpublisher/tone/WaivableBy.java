package dev.socialpublisher.tone;

/** Who may accept an ERROR finding with a reason. */
public enum WaivableBy {
    EDITOR,
    PUBLISHER,
    NOBODY
}
