package dev.socialpublisher.sandbox.json;

/**
 * One thing wrong with a JSON value.
 *
 * @param path where, segments joined by {@code /}, beginning with the name that the caller gave to the root
 * @param problem what, worded to follow the path: {@code must not be longer than 300 graphemes}
 */
public record Flaw(String path, String problem) {

    /** The wording of AT Protocol servers: {@code Record/text must be a string}. */
    public String sentence() {
        return path + " " + problem;
    }
}
