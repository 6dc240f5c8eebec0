package dev.socialpublisher.conformance.bench;

import com.sun.net.httpserver.HttpServer;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.media.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Serves pictures and videos to networks that fetch them, at addresses that tell nothing. */
public final class PictureServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Served> all = new ConcurrentHashMap<>();

    public PictureServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            Served served = all.get(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().set("Content-Type", served == null ? "text/plain" : served.mediaType());
            byte[] bytes = served == null ? new byte[0] : served.bytes().toArray();
            exchange.sendResponseHeaders(served == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    /** The same picture, which can be fetched now. */
    public Picture serve(Picture picture) {
        URI address = serve(
                picture.rendition().bytes().sha256() + ".jpg",
                new Served(picture.rendition().mediaType(), picture.rendition().bytes()));
        return new Picture(picture.rendition(), picture.alt(), Optional.of(address));
    }

    /** The address at which these bytes can be fetched as a video. */
    public URI serve(Bytes video) {
        return serve(video.sha256() + ".mp4", new Served("video/mp4", video));
    }

    private record Served(String mediaType, Bytes bytes) {}

    private URI serve(String name, Served served) {
        all.put("/" + name, served);
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + name);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
