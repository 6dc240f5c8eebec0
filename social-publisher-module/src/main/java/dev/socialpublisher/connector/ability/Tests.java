package dev.socialpublisher.connector.ability;

/** Asks the network whether the channel's account can be worked with; read-only, and free of charge where it can be. */
public interface Tests {
    TestResult test();
}
