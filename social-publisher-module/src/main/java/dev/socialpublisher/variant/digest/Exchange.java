package dev.socialpublisher.variant.digest;

/** A question of an interview and the answer without which it is never shown. */
public record Exchange(Statement question, Quotation answer) {}
