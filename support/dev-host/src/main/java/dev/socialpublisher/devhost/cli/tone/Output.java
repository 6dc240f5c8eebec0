package dev.socialpublisher.devhost.cli.tone;

/** How results are printed. */
enum Output {
    /** For people. */
    human,
    /** As Vale's {@code --output=JSON}. */
    json,
    /** As Vale's {@code --output=line}: {@code file:line:column:Rule:message}. */
    line
}
