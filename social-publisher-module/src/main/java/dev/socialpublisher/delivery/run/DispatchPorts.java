package dev.socialpublisher.delivery.run;

import dev.socialpublisher.channel.ChannelStore;
import dev.socialpublisher.channel.CredentialStore;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.delivery.DispatchStore;
import dev.socialpublisher.delivery.Gate;
import dev.socialpublisher.delivery.InstallationMark;
import dev.socialpublisher.delivery.InstallationStore;
import dev.socialpublisher.media.MediaSource;
import dev.socialpublisher.media.PublicMedia;
import dev.socialpublisher.media.Renditioner;
import dev.socialpublisher.network.ProfileSource;
import dev.socialpublisher.queue.HoldStore;
import dev.socialpublisher.queue.PostStore;
import java.util.List;
import java.util.Optional;

/**
 * What dispatch reads, keeps and calls.
 *
 * @param publicMedia gives pictures to networks that fetch them; empty where nothing serves them to the outside
 * @param gates in the order in which they are asked
 * @param connectors one per network at most
 */
public record DispatchPorts(
        DispatchStore dispatch,
        PostStore posts,
        HoldStore holds,
        ChannelStore channels,
        CredentialStore credentials,
        InstallationStore installation,
        InstallationMark mark,
        ProfileSource profiles,
        MediaSource media,
        Renditioner renditioner,
        Optional<PublicMedia> publicMedia,
        List<Gate> gates,
        List<ConnectorFactory> connectors) {
    public DispatchPorts {
        gates = List.copyOf(gates);
        connectors = List.copyOf(connectors);
    }
}
