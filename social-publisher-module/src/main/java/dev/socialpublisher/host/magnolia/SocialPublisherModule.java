package dev.socialpublisher.host.magnolia;

import dev.socialpublisher.host.magnolia.cms.LiveMagnolia;
import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.context.SystemContext;
import info.magnolia.init.MagnoliaConfigurationProperties;
import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The module as Magnolia starts and stops it. Magnolia fills {@code settings} from the module's configuration before each
 * start; after a change it stops, fills and starts the same object again. What cannot start leaves the module off, with the
 * reason in the log, and the CMS untouched. Mutable: it is the one place that knows what runs.
 *
 * <p>No field or signature here may name a type of a library that could be missing.
 */
public class SocialPublisherModule implements ModuleLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SocialPublisherModule.class);

    private final Surroundings surroundings;
    private Map<String, Object> settings = Map.of();
    private Optional<Instance> running = Optional.empty();
    private String offBecause = "it has not been started yet";

    @Inject
    public SocialPublisherModule(
            ServerConfiguration server, MagnoliaConfigurationProperties properties, SystemContext system) {
        this(Surroundings.of(new LiveMagnolia(system), server, properties));
    }

    SocialPublisherModule(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** As Magnolia's configuration has them; docs/reference/settings.md lists the keys. */
    public synchronized Map<String, Object> getSettings() {
        return settings;
    }

    public synchronized void setSettings(Map<String, Object> settings) {
        this.settings = Map.copyOf(settings);
    }

    /** Does nothing while running. */
    @Override
    public synchronized void start(ModuleLifecycleContext context) {
        if (running.isPresent()) {
            return;
        }
        try {
            running = Optional.of(surroundings.start(settings));
            LOG.info("Social Publisher runs");
        } catch (RuntimeException | LinkageError e) {
            offBecause = String.valueOf(e.getMessage());
            LOG.error("Social Publisher stays off: {}", offBecause, e);
        }
    }

    /** Returns when running calls to networks have ended. Does nothing while stopped. */
    @Override
    public synchronized void stop(ModuleLifecycleContext context) {
        Optional<Instance> stopping = running;
        running = Optional.empty();
        offBecause = "it was stopped";
        stopping.ifPresent(Instance::close);
    }

    synchronized Optional<Instance> running() {
        return running;
    }

    /** For administrators; says nothing while running. */
    synchronized String offBecause() {
        return running.isPresent() ? "" : offBecause;
    }
}
