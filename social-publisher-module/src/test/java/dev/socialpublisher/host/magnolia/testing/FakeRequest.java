package dev.socialpublisher.host.magnolia.testing;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request to {@code /.social}, as Magnolia's filter hands it on; what a test does not need fails. */
public final class FakeRequest implements InvocationHandler {
    private static final String ORIGIN = "https://author.example.org";

    private final String method;
    private final @Nullable String pathInfo;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();

    private FakeRequest(String method, @Nullable String pathInfo) {
        this.method = method;
        this.pathInfo = pathInfo;
    }

    public static FakeRequest get(@Nullable String pathInfo) {
        return new FakeRequest("GET", pathInfo);
    }

    public FakeRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public FakeRequest parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    public HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                FakeRequest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, this);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method called, Object @Nullable [] arguments) {
        String argument = arguments != null && arguments.length == 1 ? String.valueOf(arguments[0]) : "";
        return switch (called.getName()) {
            case "getMethod" -> method;
            case "getPathInfo" -> pathInfo;
            case "getServletPath" -> "/.social";
            case "getContextPath" -> "";
            case "getRequestURI" -> "/.social" + pathInfo;
            case "getRequestURL" -> new StringBuffer(ORIGIN + "/.social" + pathInfo);
            case "getHeader" -> headers.get(argument);
            case "getParameter" -> parameters.get(argument);
            case "getParameterMap" ->
                parameters.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new String[] {entry.getValue()}));
            case "getQueryString" ->
                parameters.isEmpty()
                        ? null
                        : String.join(
                                "&",
                                parameters.entrySet().stream()
                                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                                        .toList());
            case "getLocale" -> Locale.GERMAN;
            case "getLocales" -> Collections.enumeration(List.of(Locale.GERMAN));
            default -> throw new UnsupportedOperationException(called.getName());
        };
    }
}
