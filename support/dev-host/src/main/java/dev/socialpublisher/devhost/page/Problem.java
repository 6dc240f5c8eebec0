package dev.socialpublisher.devhost.page;

/** What is wrong with a form, in the reader's language; {@code field} is the id of the input, empty for the whole form. */
public record Problem(String field, String message) {}
