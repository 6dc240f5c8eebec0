package dev.socialpublisher.devhost;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.socialpublisher.adapter.media.ImageRenditioner;
import dev.socialpublisher.devhost.account.Accounts;
import dev.socialpublisher.devhost.account.CurrentPerson;
import dev.socialpublisher.devhost.magazine.Articles;
import dev.socialpublisher.devhost.magazine.Assets;
import dev.socialpublisher.devhost.magazine.FirstStart;
import dev.socialpublisher.devhost.magazine.Magazine;
import dev.socialpublisher.devhost.magazine.SampleMagazine;
import dev.socialpublisher.devhost.repository.ContentRepository;
import dev.socialpublisher.devhost.web.HostSite;
import dev.socialpublisher.devhost.web.WebServer;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.jcr.RepositoryException;

/** A running host. What was started is stopped in reverse, also when a start fails half-way. */
public final class DevHost implements AutoCloseable {
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private final DevHostConfig config;
    private int port;
    private String sandboxUrl = "";

    private DevHost(DevHostConfig config) {
        this.config = config;
    }

    /** Answers requests when it returns. */
    public static DevHost start(DevHostConfig config) {
        DevHost host = new DevHost(config);
        try {
            host.run();
            return host;
        } catch (RuntimeException e) {
            host.close();
            throw e;
        }
    }

    /** On this machine only, {@code http://localhost:} and the port. */
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Stops everything; a second call does nothing. */
    @Override
    public synchronized void close() {
        while (!stops.isEmpty()) {
            stops.pop().run();
        }
    }

    private void run() {
        WorkFolder work = WorkFolder.take(config.work())
                .orElseThrow(() -> new IllegalStateException(
                        "Another host works in " + config.work() + "; stop it or choose another folder with --work."));
        stops.push(work::close);
        ContentRepository repository = ContentRepository.open(work.repository());
        stops.push(repository::close);
        fill(repository);
        HikariDataSource database = database(work);
        stops.push(database::close);
        CurrentPerson person = new CurrentPerson();
        ProductMount.Mounted product = config.product()
                .mount(new ProductMount.HostServices(
                        person,
                        repository,
                        database,
                        config.work(),
                        config.lightModules(),
                        Map.of(Magazine.PUBLIC_BASE, address()),
                        DemoChannel.all(sandboxUrl),
                        config.clock()));
        stops.push(product.stop());
        WebServer server = WebServer.start(
                config.ports().host(),
                work.server(),
                HostSite.of(
                        content(repository),
                        new Accounts(config.accounts(), config.clock()),
                        person,
                        product.servlets()));
        stops.push(server::close);
        port = server.port();
        work.say(port);
    }

    private HostSite.Content content(ContentRepository repository) {
        return new HostSite.Content(
                SampleMagazine.magazine(),
                new Articles(repository, config.clock()),
                new Assets(repository),
                new ImageRenditioner());
    }

    private static void fill(ContentRepository repository) {
        try {
            new FirstStart(repository).run();
        } catch (RepositoryException e) {
            throw new IllegalStateException("the sample magazine cannot be loaded", e);
        }
    }

    private static HikariDataSource database(WorkFolder work) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(work.databaseUrl());
        pool.setUsername("sa");
        pool.setPassword("");
        pool.setPoolName("social");
        return new HikariDataSource(pool);
    }
}
