package dev.socialpublisher.adapter.connector.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.socialpublisher.media.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JdkExchangeTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n";

    private final JdkExchange exchange = new JdkExchange();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stopThreads() {
        threads.shutdownNow();
    }

    @Nested
    class WithoutAnswer {
        @Test
        void saysNotSentWhenTheConnectionIsRefused() throws IOException {
            int port;
            try (ServerSocket free = local()) {
                port = free.getLocalPort();
            }

            assertThat(exchange.send(post(port), TIMEOUT))
                    .isInstanceOfSatisfying(
                            Reply.NotSent.class,
                            reply -> assertThat(reply.detail().english())
                                    .startsWith(
                                            "POST http://127.0.0.1:" + port + "/2/tweets failed: ConnectException"));
        }

        @Test
        void saysNotSentWhenTheNameDoesNotExist() {
            assertThat(exchange.send(Call.post(URI.create("http://nowhere.invalid/")), TIMEOUT))
                    .isInstanceOf(Reply.NotSent.class);
        }

        @Test
        void saysLostWhenTheConnectionDropsAfterTheRequestAndSendsAPostOnce() throws Exception {
            AtomicInteger requests = new AtomicInteger();
            try (ServerSocket server = local()) {
                serve(server, socket -> {
                    readHead(socket);
                    requests.incrementAndGet();
                    socket.setSoLinger(true, 0);
                });

                assertThat(exchange.send(post(server.getLocalPort()), TIMEOUT)).isInstanceOf(Reply.Lost.class);
                assertThat(requests).hasValue(1);
            }
        }

        @Test
        void saysLostWhenTheHeadNeverComes() throws Exception {
            CountDownLatch done = new CountDownLatch(1);
            try (ServerSocket server = local()) {
                serve(server, socket -> {
                    readHead(socket);
                    done.await();
                });

                assertThat(exchange.send(post(server.getLocalPort()), Duration.ofMillis(300)))
                        .isInstanceOf(Reply.Lost.class);
                done.countDown();
            }
        }

        @Test
        void saysLostWhenTheBodyStopsHalfWay() throws Exception {
            CountDownLatch done = new CountDownLatch(1);
            try (ServerSocket server = local()) {
                serve(server, socket -> {
                    readHead(socket);
                    socket.getOutputStream().write((HEAD + "only this").getBytes(StandardCharsets.US_ASCII));
                    socket.getOutputStream().flush();
                    done.await();
                });

                assertThat(exchange.send(post(server.getLocalPort()), Duration.ofMillis(300)))
                        .isInstanceOfSatisfying(
                                Reply.Lost.class,
                                reply ->
                                        assertThat(reply.detail().english()).contains("no whole answer within 300 ms"));
                done.countDown();
            }
        }

        @Test
        void saysLostAndKeepsTheFlagWhenInterrupted() throws Exception {
            try (ServerSocket server = local()) {
                Thread.currentThread().interrupt();

                assertThat(exchange.send(post(server.getLocalPort()), TIMEOUT)).isInstanceOf(Reply.Lost.class);
                assertThat(Thread.interrupted()).isTrue();
            }
        }
    }

    @Test
    void doesNotFollowRedirects() throws IOException {
        AtomicInteger followed = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/2/tweets", http -> {
            http.getResponseHeaders().add("Location", "/elsewhere");
            http.sendResponseHeaders(307, -1);
            http.close();
        });
        server.createContext("/elsewhere", http -> {
            followed.incrementAndGet();
            http.close();
        });
        server.start();
        try {
            Reply reply = exchange.send(post(server.getAddress().getPort()), TIMEOUT);

            assertThat(reply)
                    .isInstanceOfSatisfying(
                            Reply.Answered.class,
                            answer -> assertThat(answer.status()).isEqualTo(307));
            assertThat(followed).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void sendsBodyAndHeadersAndCapsTheAnswer() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/2/tweets", http -> {
            String sent = http.getRequestMethod()
                    + http.getRequestHeaders().getFirst("Authorization")
                    + http.getRequestHeaders().getFirst("Content-Type")
                    + new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            http.getResponseHeaders().add("X-Sent", sent.replace("é", "e"));
            http.sendResponseHeaders(201, 0);
            try (OutputStream body = http.getResponseBody()) {
                body.write(new byte[3 << 20]);
            } catch (IOException expected) {
                // the client stops reading at its cap
            }
        });
        server.start();
        try {
            Call call = Call.post(uri(server.getAddress().getPort()), "text/plain", Bytes.utf8("été"));

            assertThat(exchange.send(call.bearer("t0ken"), TIMEOUT))
                    .isInstanceOfSatisfying(Reply.Answered.class, answer -> {
                        assertThat(answer.status()).isEqualTo(201);
                        assertThat(answer.header("x-sent")).contains("POSTBearer t0kentext/plainete");
                        assertThat(answer.body().length()).isEqualTo(1 << 20);
                    });
        } finally {
            server.stop(0);
        }
    }

    @Test
    void refusesAJvmThatRepeatsPosts() {
        System.setProperty("jdk.httpclient.enableAllMethodRetry", "true");
        try {
            assertThatThrownBy(JdkExchange::new)
                    .hasMessageContaining("enableAllMethodRetry is set: it would send posts twice");
        } finally {
            System.clearProperty("jdk.httpclient.enableAllMethodRetry");
        }
    }

    @FunctionalInterface
    private interface Service {
        void serve(Socket socket) throws Exception;
    }

    private void serve(ServerSocket server, Service service) {
        threads.submit(() -> {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    service.serve(socket);
                }
            }
            return null;
        });
    }

    private static void readHead(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.read());
        }
    }

    private static ServerSocket local() throws IOException {
        return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    private static URI uri(int port) {
        return URI.create("http://127.0.0.1:" + port + "/2/tweets");
    }

    private static Call post(int port) {
        return Call.post(uri(port), "application/json", Bytes.utf8("{}"));
    }
}
