package dev.socialpublisher.connection;

import dev.socialpublisher.connector.ability.NetworkApp;
import java.net.URI;

/** An application that registered itself at one server of a network, for one address of ours to come back to. */
public record ServerApp(NetworkApp app, URI redirect) {}
