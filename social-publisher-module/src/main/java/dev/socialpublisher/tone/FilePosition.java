package dev.socialpublisher.tone;

/** Line and column in a file, both from 1. */
public record FilePosition(int line, int column) {
    public static final FilePosition START = new FilePosition(1, 1);
}
