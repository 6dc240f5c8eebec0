package dev.socialpublisher.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The HTTP server: reads bounded requests, asks one function for the reply, sends it or drops the connection. */
public final class SandboxServer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SandboxServer.class.getName());
    private static final int THREADS = 32;

    private final HttpServer server;
    private final ExecutorService threads;
    private final RequestReader reader;
    private final Function<Request, Reply> replies;

    private SandboxServer(HttpServer server, Clock clock, Function<Request, Reply> replies) {
        this.server = server;
        this.reader = new RequestReader(clock);
        this.replies = replies;
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "network-sandbox-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Binds and starts; {@code port} 0 takes a free one. */
    public static SandboxServer start(InetSocketAddress address, Clock clock, Function<Request, Reply> replies) {
        // without it Nagle and delayed acknowledgements add 40 ms to each small answer; read once by the JDK's server
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
        try {
            HttpServer http = HttpServer.create(address, 0);
            SandboxServer server = new SandboxServer(http, clock, replies);
            http.setExecutor(server.threads);
            http.createContext("/", server::handle);
            http.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("Network sandbox cannot listen on " + address, e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange);
            if (reply instanceof Reply.Sent sent) {
                send(exchange, sent.answer());
            }
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        try {
            return replies.apply(reader.read(exchange));
        } catch (Refusal refusal) {
            return new Reply.Sent(refusal.answer());
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "Sandbox bug at " + exchange.getRequestURI().getPath(),
                    e);
            Body body = Body.of("The sandbox itself failed; see its log.");
            return new Reply.Sent(Answer.of(500, "text/plain; charset=utf-8", body));
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        boolean bodyless =
                answer.body().length() == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(
                answer.status(), bodyless ? -1 : answer.body().length());
        if (!bodyless) {
            exchange.getResponseBody().write(answer.body().bytes());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
