package dev.socialpublisher.devhost.cli.tone;

import dev.socialpublisher.tone.Severity;

/** From which severity on findings are told. */
enum Level {
    suggestion(Severity.SUGGESTION),
    warning(Severity.WARNING),
    error(Severity.ERROR);

    private final Severity severity;

    Level(Severity severity) {
        this.severity = severity;
    }

    boolean covers(Severity other) {
        return other.compareTo(severity) >= 0;
    }
}
