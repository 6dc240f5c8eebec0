package dev.socialpublisher.tone;

/** What is wrong in a file and where; printed {@code file:line:column: message}. */
public record RuleProblem(String file, FilePosition position, String message) {
    @Override
    public String toString() {
        return file + ":" + position.line() + ":" + position.column() + ": " + message;
    }
}
