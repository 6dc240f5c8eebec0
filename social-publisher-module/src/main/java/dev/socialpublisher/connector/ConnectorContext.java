package dev.socialpublisher.connector;

import dev.socialpublisher.channel.CredentialStore;
import dev.socialpublisher.network.NetworkProfile;
import java.time.Clock;
import java.time.Duration;

/** What a connector is given: its profile, the credentials (read at each use, written after a refresh), time. */
public record ConnectorContext(
        NetworkProfile profile, CredentialStore credentials, Clock clock, Duration callTimeout) {}
