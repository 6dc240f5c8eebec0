package info.magnolia.voting.voters;

/** Class; a type only: named as the class of a filter bypass. */
public class URIStartsWithVoter {}
