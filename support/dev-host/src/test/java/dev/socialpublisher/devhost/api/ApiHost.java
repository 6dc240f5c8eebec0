package dev.socialpublisher.devhost.api;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.adapter.store.jdbc.JdbcStores;
import dev.socialpublisher.adapter.web.ApiRoutes;
import dev.socialpublisher.channel.SecretCipher;
import dev.socialpublisher.devhost.DevHost;
import dev.socialpublisher.devhost.DevHostConfig;
import dev.socialpublisher.devhost.DevHostConfig.Ports;
import dev.socialpublisher.devhost.ProductMount;
import dev.socialpublisher.devhost.account.Account;
import dev.socialpublisher.devhost.repository.ContentRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The embedded host with the product, on free ports; one for all tests of the API, each of which makes its own posts. */
public final class ApiHost implements AutoCloseable {
    public static final String EDITOR = "camille";
    public static final String PUBLISHER = "paul";
    /** Somebody who may look after rules but neither write nor approve. */
    public static final String WEBTEAM = "wim";

    /** Somebody who holds every role. */
    public static final String ALL = "nora";
    /** Somebody whom the host knows and to whom nobody gave a role. */
    public static final String ROLELESS = "remi";

    private static final Path LIGHT_MODULES = Path.of("..", "..", "light-modules");

    private static final List<String> KEPT = List.of(
            "select 'post ' || id || ' ' || version || ' ' || state from post order by id",
            "select 'history ' || count(*) from post_history",
            "select 'revisions ' || count(*) from post_revision",
            "select 'keys ' || count(*) from idempotency_key",
            "select 'hold ' || scope || ' ' || actor || ' ' || why || ' ' || since from hold order by scope",
            "select 'channel ' || id || ' ' || content from channel order by id",
            "select 'credentials ' || count(*) from credential",
            "select 'application ' || network || ' ' || secret from network_app order by network",
            "select 'charter versions ' || count(*) from charter_version",
            "select 'installation ' || installation_id || ' ' || confirmed_by || ' ' || confirmed_at from installation");

    private final ApiClock clock = new ApiClock();
    private final Path work;
    private final Path lightModules;
    private final DevHost host;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<ProductMount.HostServices> services = new ArrayList<>();
    private final List<ProductMount.Mounted> mounted = new ArrayList<>();
    private final JdbcStores stores;
    private final Contract contract;

    private ApiHost() throws IOException {
        work = Files.createTempDirectory("api-host");
        lightModules = copy(LIGHT_MODULES, work.resolve("light-modules"));
        DevHostConfig demo = DevHostConfig.demo(new Ports(0, 0), work, lightModules);
        List<Account> accounts = new ArrayList<>(Account.demo());
        accounts.add(new Account(new Actor(WEBTEAM, "Wim Peeters", Set.of(Role.WEBTEAM)), "demo"));
        accounts.add(new Account(new Actor(ROLELESS, "Rémi Faure", Set.of()), "demo"));
        ProductMount spied = offered -> {
            services.add(offered);
            mounted.add(demo.product().mount(offered));
            return mounted.get(0);
        };
        host = DevHost.start(
                new DevHostConfig(demo.ports(), demo.sandboxElsewhere(), work, lightModules, accounts, spied, clock));
        stores = JdbcStores.open(services.get(0).database(), new NoSecrets());
        contract = new Contract(send(Ask.get("/openapi.json").as(EDITOR)).json());
    }

    /** Started at the first call, stopped after the last test of the run. */
    static ApiHost of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(ApiHost.class))
                .getOrComputeIfAbsent("host", key -> started(), ApiHost.class);
    }

    public URI address() {
        return host.address();
    }

    /** Where the stand-ins of the networks answer. */
    URI sandbox() {
        return host.sandbox();
    }

    Contract contract() {
        return contract;
    }

    ApiClock clock() {
        return clock;
    }

    public ContentRepository repository() {
        return (ContentRepository) services.get(0).sessions();
    }

    /** The same database once more, to bring about what only a network can. */
    public JdbcStores stores() {
        return stores;
    }

    public DataSource database() {
        return services.get(0).database();
    }

    /** A copy of the product's files of rules, for tests that break one. */
    public Path lightModules() {
        return lightModules;
    }

    /** What people can change, as the database holds it: equal before and after a call that changed nothing. */
    public List<String> state() {
        List<String> rows = new ArrayList<>();
        try (Connection connection = services.get(0).database().getConnection();
                Statement statement = connection.createStatement()) {
            for (String query : KEPT) {
                ResultSet found = statement.executeQuery(query);
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    /** Method and path template of everything that the servlet answers. */
    List<String> routes() {
        return ApiRoutes.of(mounted.get(0).servlets().get(Ask.BASE + "/*"));
    }

    /** A call that the description allows; both it and its answer are held against it. */
    public Told call(Ask ask) {
        contract.checkRequest(ask);
        return provoke(ask);
    }

    /** A call that may be wrong; its answer is held against the description. */
    public Told provoke(Ask ask) {
        Told told = send(ask);
        contract.checkAnswer(ask, told);
        return told;
    }

    public Told send(Ask ask) {
        try {
            return Told.of(client.send(ask.to(host.address()), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws IOException {
        host.close();
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        return to;
    }

    private static ApiHost started() {
        try {
            return new ApiHost();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These tests touch no secret. */
    private static final class NoSecrets implements SecretCipher {
        @Override
        public boolean isCurrent(String cipherText) {
            throw new UnsupportedOperationException(cipherText);
        }

        @Override
        public String encrypt(String plain, String context) {
            throw new UnsupportedOperationException(context);
        }

        @Override
        public String decrypt(String cipherText, String context) {
            throw new UnsupportedOperationException(context);
        }
    }
}
