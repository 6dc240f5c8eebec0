package dev.socialpublisher.host.magnolia.testing;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a servlet answered. */
public final class FakeResponse implements InvocationHandler {
    private final Map<String, String> headers = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status = 200;

    public HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                FakeResponse.class.getClassLoader(), new Class<?>[] {HttpServletResponse.class}, this);
    }

    public int status() {
        return status;
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public byte[] bytes() {
        return body.toByteArray();
    }

    public String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method called, Object @Nullable [] arguments) {
        String name = called.getName();
        if (arguments == null) {
            if (name.equals("getOutputStream")) {
                return new Stream();
            }
            throw new UnsupportedOperationException(name);
        }
        switch (name) {
            case "setStatus", "sendError" -> status = (Integer) arguments[0];
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
            case "setContentLengthLong" -> headers.put("Content-Length", String.valueOf(arguments[0]));
            case "setCharacterEncoding" -> headers.put("Encoding", (String) arguments[0]);
            default -> throw new UnsupportedOperationException(name);
        }
        return null;
    }

    private final class Stream extends ServletOutputStream {
        @Override
        public void write(int value) {
            body.write(value);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
