package dev.socialpublisher.tone;

/** How much a finding matters. ERROR blocks submission unless waived. */
public enum Severity {
    SUGGESTION,
    WARNING,
    ERROR
}
