package dev.socialpublisher.adapter.connector.http;

import dev.socialpublisher.connector.Preparation;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.RequestLimits;
import dev.socialpublisher.network.NetworkProfile;
import java.util.Map;
import java.util.function.Supplier;

/** The order in which every connector prepares. */
public final class Preparing {
    private Preparing() {}

    /**
     * Stops at the first limit that the request breaks, before any call; else uploads, and is ready or stops with what
     * the upload ran into.
     *
     * @param uploads asked once; answers the network's ids by step name, empty where there is nothing to upload
     */
    public static Preparation of(
            PublishRequest request, NetworkProfile profile, Supplier<Step<Map<String, String>>> uploads) {
        return withinLimits(
                request,
                profile,
                () -> uploads.get()
                        .fold(
                                handles -> new Preparation.Ready(new Prepared(request, handles)),
                                Preparation.Stopped::new));
    }

    /** The same for uploads that may take longer than one go. */
    public static Preparation withinLimits(
            PublishRequest request, NetworkProfile profile, Supplier<Preparation> uploads) {
        return RequestLimits.firstBroken(request, profile)
                .<Preparation>map(Preparation.Stopped::new)
                .orElseGet(uploads);
    }
}
