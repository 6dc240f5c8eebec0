package dev.socialpublisher.connector;

import java.net.URI;

/** A post on its network: the network's id, and its web address. */
public record RemotePost(String id, URI address) {}
