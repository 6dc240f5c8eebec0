package dev.socialpublisher.devhost;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.socialpublisher.adapter.media.ImageRenditioner;
import dev.socialpublisher.article.share.SharePages;
import dev.socialpublisher.devhost.account.Accounts;
import dev.socialpublisher.devhost.account.CurrentPerson;
import dev.socialpublisher.devhost.magazine.Articles;
import dev.socialpublisher.devhost.magazine.Assets;
import dev.socialpublisher.devhost.magazine.FirstStart;
import dev.socialpublisher.devhost.magazine.Magazine;
import dev.socialpublisher.devhost.magazine.ReadersView;
import dev.socialpublisher.devhost.magazine.SampleMagazine;
import dev.socialpublisher.devhost.problem.HostProblem;
import dev.socialpublisher.devhost.repository.ContentRepository;
import dev.socialpublisher.devhost.web.HostSite;
import dev.socialpublisher.devhost.web.WebServer;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.sandbox.NetworkSandbox;
import dev.socialpublisher.sandbox.SandboxConfig;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** A running host. What was started is stopped in reverse, also when a start fails half-way. */
public final class DevHost implements AutoCloseable {
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private final DevHostConfig config;
    private int port;
    private URI sandbox = URI.create("");

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

    /** Where the network sandbox answers; its start page shows what it accepted. */
    public URI sandbox() {
        return sandbox;
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
                .orElseThrow(() -> new HostProblem(Wording.of(
                        "Another host works in %s; stop it or choose another folder with --work.",
                        "Un autre hôte travaille dans %s ; arrêtez-le ou choisissez un autre dossier avec --work.",
                        config.work())));
        stops.push(work::close);
        ContentRepository repository = ContentRepository.open(work.repository());
        stops.push(repository::close);
        new FirstStart(repository).run();
        HikariDataSource database = database(work);
        stops.push(database::close);
        WebServer server = WebServer.bind(config.ports().host(), work.server());
        stops.push(server::close);
        port = server.port();
        sandbox = config.sandboxElsewhere().orElseGet(() -> startSandbox(work));
        CurrentPerson person = new CurrentPerson();
        ProductMount.Mounted product = config.product().mount(services(person, repository, database));
        stops.push(product.stop());
        server.serve(HostSite.of(
                content(repository, product.pages()),
                new Accounts(config.accounts(), config.clock()),
                person,
                product.servlets()));
        work.say(port);
    }

    private URI startSandbox(WorkFolder work) {
        NetworkSandbox started = NetworkSandbox.start(SandboxConfig.local(work.sandbox())
                .withPort(config.ports().sandbox())
                .withClock(config.clock())
                .withPlaces(Map.of(Magazine.PUBLIC_BASE, address())));
        stops.push(started::close);
        return URI.create(started.baseUrl());
    }

    private ProductMount.HostServices services(
            CurrentPerson person, ContentRepository repository, HikariDataSource database) {
        return new ProductMount.HostServices(
                person,
                repository,
                database,
                config.work(),
                config.lightModules(),
                Map.of(Magazine.PUBLIC_BASE, address(), sandbox, sandbox),
                DemoChannel.all(sandbox.toString()),
                ReadersView.of(repository, new Articles(repository, config.clock())),
                config.clock());
    }

    private HostSite.Content content(ContentRepository repository, SharePages pages) {
        return new HostSite.Content(
                SampleMagazine.magazine(),
                new Articles(repository, config.clock()),
                new Assets(repository),
                new ImageRenditioner(),
                pages);
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
