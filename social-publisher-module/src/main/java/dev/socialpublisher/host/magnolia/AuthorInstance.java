package dev.socialpublisher.host.magnolia;

import dev.socialpublisher.SocialHost;
import dev.socialpublisher.SocialParts;
import dev.socialpublisher.SocialPublisher;
import dev.socialpublisher.adapter.rulefile.BuiltIn;
import dev.socialpublisher.adapter.web.SocialServlets;
import dev.socialpublisher.host.magnolia.cms.MagnoliaActors;
import dev.socialpublisher.host.magnolia.cms.MagnoliaContext;
import dev.socialpublisher.host.magnolia.cms.SystemSessions;
import dev.socialpublisher.host.magnolia.cms.UserSessions;
import dev.socialpublisher.host.magnolia.setting.MagnoliaSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The product where editors work. What was started is stopped in reverse, also when a start fails half-way. */
final class AuthorInstance implements Instance {
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private final MagnoliaActors actors;
    private final List<Mount> mounts;

    AuthorInstance(MagnoliaContext magnolia, MagnoliaSettings settings) {
        actors = new MagnoliaActors(magnolia);
        try {
            mounts = mounts(start(magnolia, settings).servlets());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public List<Mount> mounts() {
        return mounts;
    }

    @Override
    public Optional<Locale> language() {
        return actors.language();
    }

    @Override
    public void close() {
        while (!stops.isEmpty()) {
            stops.pop().run();
        }
    }

    private SocialPublisher start(MagnoliaContext magnolia, MagnoliaSettings settings) {
        Database database = Database.open(settings.database());
        stops.push(database::close);
        SocialHost host = host(magnolia, settings, database.source());
        SocialPublisher product = new SocialPublisher(host, settings.social(), SocialParts.of(host, settings.social()));
        stops.push(product::stop);
        product.start();
        return product;
    }

    private SocialHost host(MagnoliaContext magnolia, MagnoliaSettings settings, DataSource database) {
        return new SocialHost(
                actors,
                new UserSessions(magnolia),
                new SystemSessions(magnolia),
                settings.mediaWorkspace(),
                database,
                settings.home(),
                lightModules(settings.lightModules()),
                Map.of(),
                Clock.systemUTC());
    }

    /** The site's own files stand before those of the jar. */
    private static List<Path> lightModules(Optional<Path> folder) {
        return Stream.concat(Stream.of(BuiltIn.folder()), folder.stream()).toList();
    }

    private static List<Mount> mounts(SocialServlets servlets) {
        return List.of(new Mount("/api/v1", servlets.api()), new Mount("/ui", servlets.ui()));
    }
}
