package dev.socialpublisher.devhost;

import dev.socialpublisher.PublicContent;
import dev.socialpublisher.actor.CurrentActor;
import dev.socialpublisher.adapter.jcr.SessionSource;
import dev.socialpublisher.article.share.SharePages;
import dev.socialpublisher.article.share.SharePictures;
import jakarta.servlet.Servlet;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The one place where the product is plugged into the host. Called once, before the first request. */
@FunctionalInterface
public interface ProductMount {
    /** A host without the product: its pages alone. */
    ProductMount NONE =
            services -> new Mounted(Map.of(), new SharePages(path -> Optional.empty(), SharePictures.NONE), () -> {});

    Mounted mount(HostServices services);

    /**
     * What the host offers.
     *
     * @param actors who sent the request of the calling thread
     * @param sessions the repository; articles stand in workspace {@code rivages}, pictures in {@code dam}
     * @param database H2 on disk, its address ending in {@code ;WRITE_DELAY=0}
     * @param ownAddresses public addresses that this process answers for, and where it does; calls to them are no calls
     *     to an internal network
     * @param channels accounts of the demo, with their secrets; to be saved when the database has none
     * @param readers what readers may see of the repository
     */
    record HostServices(
            CurrentActor actors,
            SessionSource sessions,
            DataSource database,
            Path work,
            Path lightModules,
            Map<URI, URI> ownAddresses,
            List<DemoChannel> channels,
            PublicContent readers,
            Clock clock) {
        public HostServices {
            ownAddresses = Map.copyOf(ownAddresses);
            channels = List.copyOf(channels);
        }
    }

    /**
     * What the product answers with.
     *
     * @param servlets by path pattern: {@code /.social/api/v1/*}, {@code /.social/ui/*} and {@code /.social/media/*}
     * @param pages what readers' pages say of their articles to networks
     * @param stop ends its clock and its workers; called once, before database and repository close
     */
    record Mounted(Map<String, Servlet> servlets, SharePages pages, Runnable stop) {
        public Mounted {
            servlets = Map.copyOf(servlets);
        }
    }
}
