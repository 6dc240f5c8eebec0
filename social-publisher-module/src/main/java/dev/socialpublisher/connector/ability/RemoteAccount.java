package dev.socialpublisher.connector.ability;

/**
 * An account as its network names it.
 *
 * @param id the network's own, stable over renaming
 * @param handle without {@code @}; the id where the network has no handles
 */
public record RemoteAccount(String id, String handle, String name) {}
