package dev.socialpublisher.sandbox.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Pictures at public addresses, and addresses that only look so, on this machine. */
public final class PictureServer implements AutoCloseable {

    private final HttpServer server;
    private int served;

    public PictureServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.start();
    }

    public String jpeg(int width, int height) {
        return serve(200, "image/jpeg", Pictures.jpeg(width, height));
    }

    /** The address of an answer. */
    public String serve(int status, String type, byte[] body) {
        String path = "/" + ++served;
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Location", "/1");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
