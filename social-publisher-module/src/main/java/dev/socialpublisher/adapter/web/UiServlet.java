package dev.socialpublisher.adapter.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Delivers the built screens from the class path; a page's name stands for its HTML file. Who may see data, the API checks. */
final class UiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ROOT = "/dev/socialpublisher/screens";
    private static final Pattern SAFE = Pattern.compile("/[A-Za-z0-9_-]+(/[A-Za-z0-9._-]+)*(\\.[A-Za-z0-9]+)?");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=UTF-8",
            "js", "text/javascript; charset=UTF-8",
            "css", "text/css; charset=UTF-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "woff2", "font/woff2",
            "png", "image/png");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.add(response);
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        if (path.equals("/")) {
            response.sendRedirect("queue");
            return;
        }
        String file = path.contains(".") ? path : path + ".html";
        Optional<String> type = Optional.ofNullable(TYPES.get(file.substring(file.lastIndexOf('.') + 1)));
        if (!SAFE.matcher(path).matches() || path.contains("..") || type.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream content = UiServlet.class.getResourceAsStream(ROOT + file)) {
            if (content == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type.get());
            response.setHeader("Cache-Control", path.startsWith("/assets/") ? "private, max-age=86400" : "no-cache");
            content.transferTo(response.getOutputStream());
        }
    }
}
