package dev.socialpublisher.sandbox.network;

/**
 * Words that a person sends to an account.
 *
 * @param account the account's own id on the network
 * @param person the id by which the network names the person to that account
 * @param name the person's, as the account's staff would see it
 */
public record Incoming(String account, String person, String name, String text) {}
