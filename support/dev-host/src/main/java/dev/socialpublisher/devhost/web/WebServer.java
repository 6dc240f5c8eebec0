package dev.socialpublisher.devhost.web;

import dev.socialpublisher.devhost.problem.HostProblem;
import dev.socialpublisher.error.Wording;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;

/** Embedded Tomcat on the loopback address. */
public final class WebServer implements AutoCloseable {
    private static final String ADDRESS = "127.0.0.1";
    private static final Duration SESSION = Duration.ofHours(8);
    /** An article of 100,000 words is well below; Tomcat's own default of 2 MB is not far above. */
    private static final int MAX_FORM_BYTES = 10_000_000;
    /** Far above what a picture may have: a picture that is too large is refused in words, with the form kept. */
    private static final long MAX_UPLOAD_BYTES = 1_000_000_000;

    private static final int KEPT_IN_MEMORY = 1_000_000;

    /** Tomcat talks of every start and stop through the JDK's logger; kept here, else it may be collected. */
    private static final Logger TOMCAT = Logger.getLogger("org.apache");

    private final Tomcat tomcat;

    private final StandardContext context;
    private final Path folder;

    private WebServer(Tomcat tomcat, StandardContext context, Path folder) {
        this.tomcat = tomcat;
        this.context = context;
        this.folder = folder;
    }

    /**
     * What is served.
     *
     * @param filters around everything, outermost first
     * @param servlets by path pattern, {@code /} for the rest
     */
    public record Site(List<Filter> filters, Map<String, Servlet> servlets) {
        public Site {
            filters = List.copyOf(filters);
            servlets = Map.copyOf(servlets);
        }
    }

    /**
     * Takes the port, so that it is known before anything is served; port 0 takes a free one. Requests wait until {@link
     * #serve}.
     */
    public static WebServer bind(int port, Path folder) {
        TOMCAT.setLevel(Level.WARNING);
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(created(folder).toString());
        tomcat.setConnector(connector(port));
        StandardContext context = (StandardContext)
                tomcat.addContext("", created(folder.resolve("uploads")).toString());
        trustTheProcess(context);
        sessions(context);
        WebServer server = new WebServer(tomcat, context, folder);
        server.run(tomcat::init);
        if (server.port() < 0) {
            throw new HostProblem(Wording.of(
                    "Port %s on %s is taken; choose another with --port.",
                    "Le port %s de %s est pris ; choisissez-en un autre avec --port.",
                    Integer.toString(port),
                    ADDRESS));
        }
        return server;
    }

    /** Answers requests when it returns; called once. */
    public void serve(Site site) {
        site.filters().forEach(filter -> add(filter, context));
        site.servlets().forEach((pattern, servlet) -> add(servlet, pattern, context, folder));
        run(tomcat::start);
    }

    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() {
        run(tomcat::stop);
        run(tomcat::destroy);
    }

    @FunctionalInterface
    private interface Step {
        void take() throws LifecycleException;
    }

    private void run(Step step) {
        try {
            step.take();
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat on " + ADDRESS + " fails: " + e.getMessage(), e);
        }
    }

    private static Connector connector(int port) {
        Connector connector = new Connector("HTTP/1.1");
        connector.setPort(port);
        connector.setProperty("address", ADDRESS);
        connector.setProperty("server", "dev-host");
        connector.setMaxPostSize(MAX_FORM_BYTES);
        connector.setProperty("maxSwallowSize", Long.toString(MAX_FORM_BYTES));
        connector.setURIEncoding("UTF-8");
        connector.setXpoweredBy(false);
        return connector;
    }

    /** One application for the life of the process: nothing that Tomcat could look for after it can leak. */
    private static void trustTheProcess(StandardContext context) {
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
    }

    private static void sessions(Context context) {
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("lax");
        context.setCookieProcessor(cookies);
        context.setSessionCookieName("rivages-session");
        context.setUseHttpOnly(true);
        context.setSessionTimeout((int) SESSION.toMinutes());
        StandardManager manager = new StandardManager();
        manager.setPathname(null);
        context.setManager(manager);
        context.setRequestCharacterEncoding("UTF-8");
        context.setResponseCharacterEncoding("UTF-8");
    }

    private static void add(Filter filter, Context context) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(filter.getClass().getSimpleName());
        definition.setFilter(filter);
        definition.setAsyncSupported("true");
        FilterMap map = new FilterMap();
        map.setFilterName(definition.getFilterName());
        map.addURLPattern("/*");
        context.addFilterDef(definition);
        context.addFilterMap(map);
    }

    private static void add(Servlet servlet, String pattern, Context context, Path folder) {
        Wrapper wrapper = Tomcat.addServlet(context, "servlet " + pattern, servlet);
        wrapper.setLoadOnStartup(1);
        wrapper.setMultipartConfigElement(
                new MultipartConfigElement(folder.resolve("uploads").toString(), -1, MAX_UPLOAD_BYTES, KEPT_IN_MEMORY));
        wrapper.addMapping(pattern);
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
