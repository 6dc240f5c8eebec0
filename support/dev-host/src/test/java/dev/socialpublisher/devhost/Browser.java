package dev.socialpublisher.devhost;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Visits a host as a browser does: keeps cookies, names its origin, follows no redirect by itself. */
final class Browser {
    private final URI host;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Browser(DevHost host) {
        this(host.address());
    }

    Browser(URI host) {
        this.host = host;
    }

    /** What came back. */
    record Page(int status, Map<String, String> headers, String text) {
        Document html() {
            return Jsoup.parse(text);
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** The form of the article that a search finds first. */
    Page open(String search, String language) {
        String link = get("/articles?q=" + encoded(search))
                .html()
                .selectFirst("a.title")
                .attr("href");
        return get(link.replaceFirst("in=..", "in=" + language));
    }

    Browser signedIn(String name) {
        Page answer = post("/login", Map.of("name", name, "password", "demo"));
        if (answer.status() != 303) {
            throw new AssertionError(name + " cannot sign in: " + answer.status());
        }
        return this;
    }

    Page get(String path) {
        return send(request(path).GET());
    }

    Page get(String path, String header, String value) {
        return send(request(path).header(header, value).GET());
    }

    Page post(String path, Map<String, String> form) {
        return send(request(path)
                .header("Origin", host.toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    Page postFrom(String origin, String path, Map<String, String> form) {
        return send(request(path)
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    /** Sends the form of the page with some fields changed, as a browser does, with a file where one is chosen. */
    Page submit(Page page, Map<String, String> changes, Optional<ChosenFile> file) {
        Element form = page.html().selectFirst("form.article-form");
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : form.select("input[name]:not([type=file]), textarea[name], select[name]")) {
            boolean off = List.of("radio", "checkbox").contains(input.attr("type")) && !input.hasAttr("checked");
            if (!off) {
                fields.put(input.attr("name"), value(input));
            }
        }
        fields.putAll(changes);
        String boundary = "----" + UUID.randomUUID();
        return send(request(form.attr("action"))
                .header("Origin", host.toString())
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(multipart(boundary, fields, file))));
    }

    record ChosenFile(String name, byte[] bytes) {}

    private static String value(Element input) {
        if (input.tagName().equals("select")) {
            return input.select("option[selected]").val();
        }
        return input.tagName().equals("textarea") ? input.wholeText() : input.val();
    }

    private static byte[] multipart(String boundary, Map<String, String> fields, Optional<ChosenFile> file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        file.ifPresent(chosen -> {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                            + chosen.name() + "\"\r\nContent-Type: image/jpeg\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(chosen.bytes());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            Map<String, String> headers = new LinkedHashMap<>();
            answer.headers().map().forEach((name, values) -> headers.put(name, String.join("\n", values)));
            return new Page(answer.statusCode(), headers, answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(host + path));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
