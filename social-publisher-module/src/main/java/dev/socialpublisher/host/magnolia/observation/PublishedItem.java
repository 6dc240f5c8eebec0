package dev.socialpublisher.host.magnolia.observation;

/** An item that was published or taken back; which of the two, its own properties say. */
public record PublishedItem(String workspace, String uuid) {}
