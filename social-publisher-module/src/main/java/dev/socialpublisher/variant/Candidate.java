package dev.socialpublisher.variant;

/** A proposal: a variant and what it opens with. Siblings of one article differ in their words, not only in order. */
public record Candidate(CandidateKind kind, Variant variant) {}
