package dev.socialpublisher.connector;

/** A setting of a connector; secret ones are never shown again. */
public record ConfigKey(String name, boolean secret, boolean required) {}
