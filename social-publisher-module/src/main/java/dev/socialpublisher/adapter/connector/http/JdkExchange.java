package dev.socialpublisher.adapter.connector.http;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * The exchange over {@code java.net.http}: HTTP/1.1, no redirects (a token must not travel to another host), the timeout
 * over the whole answer. POST is sent once; {@code jdk.httpclient.enableAllMethodRetry} would change that, so such a JVM
 * is refused.
 */
public final class JdkExchange implements Exchange {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final int MAX_BODY = 1 << 20;
    private static final String RETRY_ALL = "jdk.httpclient.enableAllMethodRetry";

    private final HttpClient client;

    public JdkExchange() {
        String retryAll = System.getProperty(RETRY_ALL);
        if (retryAll != null && !retryAll.equalsIgnoreCase("false")) {
            throw new IllegalStateException(
                    "the system property " + RETRY_ALL + " is set: it would send posts twice; remove it");
        }
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT_TIMEOUT)
                .build();
    }

    @Override
    public Reply send(Call call, Duration timeout) {
        CompletableFuture<HttpResponse<Bytes>> answer =
                client.sendAsync(request(call, timeout), head -> new CappedBody(MAX_BODY));
        try {
            return answered(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Reply.Lost(Wording.of(
                    "%s: no whole answer within %d ms",
                    "%s\u00a0: pas de réponse complète en %d ms", call, timeout.toMillis()));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Reply.Lost(Wording.of(
                    "%s: interrupted while waiting for the answer",
                    "%s\u00a0: interrompu pendant l’attente de la réponse", call));
        } catch (ExecutionException e) {
            return failed(call, e);
        }
    }

    private static HttpRequest request(Call call, Duration timeout) {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri()).timeout(timeout);
        call.headers().forEach(request::setHeader);
        call.body().ifPresent(body -> request.setHeader("Content-Type", body.contentType()));
        return request.method(
                        call.method(), call.body().map(JdkExchange::publisher).orElseGet(BodyPublishers::noBody))
                .build();
    }

    /** Of known length, whether a file is among it or not. */
    private static HttpRequest.BodyPublisher publisher(Call.Body body) {
        byte[] bytes = body.bytes().toArray();
        if (body.inserted().isEmpty()) {
            return BodyPublishers.ofByteArray(bytes);
        }
        Call.Inserted file = body.inserted().get();
        try {
            return BodyPublishers.concat(
                    BodyPublishers.ofByteArray(bytes, 0, file.at()),
                    BodyPublishers.ofFile(file.file()),
                    BodyPublishers.ofByteArray(bytes, file.at(), bytes.length - file.at()));
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException("the copy that is to be sent is gone", e);
        }
    }

    private static Reply answered(HttpResponse<Bytes> response) {
        Map<String, String> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        return new Reply.Answered(response.statusCode(), headers, response.body());
    }

    private static Reply failed(Call call, ExecutionException failure) {
        Wording detail = Wording.of("%s failed: %s", "échec de %s\u00a0: %s", call, reason(failure));
        return provablyNotSent(failure) ? new Reply.NotSent(detail) : new Reply.Lost(detail);
    }

    private static boolean provablyNotSent(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof UnresolvedAddressException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException
                    || cause instanceof SSLHandshakeException) {
                return true;
            }
        }
        return false;
    }

    private static String reason(ExecutionException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        String message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : " (" + message + ")");
    }
}
