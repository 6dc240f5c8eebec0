package dev.socialpublisher.conformance.bench;

import com.sun.net.httpserver.HttpServer;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.media.Rendition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Serves pictures to networks that fetch them, at addresses that tell nothing. */
public final class PictureServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Rendition> pictures = new ConcurrentHashMap<>();

    public PictureServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            Rendition picture = pictures.get(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().set("Content-Type", picture == null ? "text/plain" : picture.mediaType());
            byte[] bytes = picture == null ? new byte[0] : picture.bytes().toArray();
            exchange.sendResponseHeaders(picture == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    /** The same picture, which can be fetched now. */
    public Picture serve(Picture picture) {
        String path = "/" + picture.rendition().bytes().sha256() + ".jpg";
        pictures.put(path, picture.rendition());
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        return new Picture(picture.rendition(), picture.alt(), Optional.of(address));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
