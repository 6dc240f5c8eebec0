package dev.socialpublisher.host.magnolia;

import dev.socialpublisher.PublicContent;
import dev.socialpublisher.Sites;
import dev.socialpublisher.SocialHost;
import dev.socialpublisher.SocialParts;
import dev.socialpublisher.SocialPublisher;
import dev.socialpublisher.adapter.jcr.SessionSource;
import dev.socialpublisher.adapter.quartz.Duty;
import dev.socialpublisher.adapter.rulefile.ChannelFile;
import dev.socialpublisher.adapter.web.SocialServlets;
import dev.socialpublisher.adapter.web.part.HouseSettings;
import dev.socialpublisher.host.magnolia.cms.MagnoliaActors;
import dev.socialpublisher.host.magnolia.cms.MagnoliaContext;
import dev.socialpublisher.host.magnolia.cms.MagnoliaSites;
import dev.socialpublisher.host.magnolia.cms.SystemSessions;
import dev.socialpublisher.host.magnolia.cms.UserSessions;
import dev.socialpublisher.host.magnolia.observation.PublicationWatch;
import dev.socialpublisher.host.magnolia.setting.MagnoliaSettings;
import dev.socialpublisher.host.magnolia.setting.SettingSources.Lookup;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The product where editors work. What was started is stopped in reverse, also when a start fails half-way. */
final class AuthorInstance implements Instance {
    private static final Logger LOG = LoggerFactory.getLogger(AuthorInstance.class);

    private final Deque<Runnable> stops = new ArrayDeque<>();
    private final MagnoliaActors actors;
    private final List<Mount> mounts;
    private volatile Optional<SocialPublisher> product = Optional.empty();

    AuthorInstance(MagnoliaContext magnolia, MagnoliaSettings settings, Lookup environment) {
        actors = new MagnoliaActors(magnolia);
        try {
            mounts = mounts(start(magnolia, settings, environment).servlets());
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

    /** What cannot be stopped is logged; the rest is stopped all the same. */
    @Override
    public void close() {
        while (!stops.isEmpty()) {
            try {
                stops.pop().run();
            } catch (RuntimeException e) {
                LOG.error("a part of Social Publisher could not be stopped", e);
            }
        }
    }

    private SocialPublisher start(MagnoliaContext magnolia, MagnoliaSettings settings, Lookup environment) {
        Database database = Database.open(settings.database());
        stops.push(database::close);
        SocialHost host = host(magnolia, settings, database.source());
        SocialParts parts = SocialParts.of(host, settings.social());
        PublicationWatch watch = new PublicationWatch(magnolia, items -> wake());
        MissingAddresses missing = new MissingAddresses(settings.siteAddresses());
        Runnable follow = () -> {
            watch.follow(workspaces(parts));
            missing.tell(parts.sources().files().articleMappings());
        };
        Duty watching = Duty.every("mapped workspaces", Duration.ofMinutes(1), follow);
        SocialPublisher started = new SocialPublisher(host, settings.social(), parts.withDuties(List.of(watching)));
        stops.push(watch::end);
        stops.push(started::stop);
        follow.run();
        accounts(settings, parts, environment)
                .forEach(account -> started.configure(account.channel(), account.credentials()));
        started.start();
        product = Optional.of(started);
        return started;
    }

    /** Those in {@code channels.yaml}; an account that left the file keeps its posts and history. */
    private static List<ChannelFile.Account> accounts(
            MagnoliaSettings settings, SocialParts parts, Lookup environment) {
        HouseSettings house = settings.social().house();
        ChannelFile.Defaults defaults = new ChannelFile.Defaults(house.site(), house.zone());
        return new ChannelFile(parts.sources().files(), defaults, environment::find)
                .read(settings.home().resolve("channels.yaml"));
    }

    /** Posts that wait for their article look at it again. */
    private void wake() {
        product.ifPresent(SocialPublisher::wake);
    }

    /** A mapping may come while the product runs: files are taken over without restart. */
    private static Set<String> workspaces(SocialParts parts) {
        return parts.sources().files().articleMappings().stream()
                .map(mapping -> mapping.items().workspace())
                .collect(Collectors.toSet());
    }

    private SocialHost host(MagnoliaContext magnolia, MagnoliaSettings settings, DataSource database) {
        SessionSource system = new SystemSessions(magnolia);
        return new SocialHost(
                actors,
                new UserSessions(magnolia),
                system,
                settings.mediaWorkspace(),
                database,
                settings.home(),
                settings.lightModules(),
                settings.styles(),
                Map.of(),
                new Sites(settings.siteAddresses()::of, new MagnoliaSites(magnolia)),
                PublicContent.ofAuthor(system, settings.mediaWorkspace()),
                Clock.systemUTC());
    }

    private static List<Mount> mounts(SocialServlets servlets) {
        return List.of(new Mount("/api/v1", servlets.api()), new Mount("/ui", servlets.ui()));
    }
}
