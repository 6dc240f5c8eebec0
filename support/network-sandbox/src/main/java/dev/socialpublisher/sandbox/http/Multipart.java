package dev.socialpublisher.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a {@code multipart/form-data} body by field name; of a repeated name the last part counts. */
public record Multipart(Map<String, Body> parts) {

    private static final int MAX_PARTS = 20;
    private static final Pattern BOUNDARY =
            Pattern.compile("(?:^|;)\\s*boundary=(?:\"([^\"]{1,70})\"|([^;\\s]{1,70}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "content-disposition:\\s*form-data[^\\r\\n]*?;\\s*name=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);

    public Multipart {
        parts = Map.copyOf(parts);
    }

    /** Empty when the content type names no boundary or the body does not follow it to the closing one. */
    public static Optional<Multipart> of(Request request) {
        Matcher boundary = BOUNDARY.matcher(request.header("content-type").orElse(""));
        if (!boundary.find()) {
            return Optional.empty();
        }
        String mark = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        // ISO-8859-1 maps every byte to one character and back, so text search works on binary parts
        String text = new String(request.body().bytes(), StandardCharsets.ISO_8859_1);
        return sections(text, "--" + mark).flatMap(Multipart::read);
    }

    private static Optional<List<String>> sections(String text, String mark) {
        List<String> sections = new ArrayList<>();
        int at = text.startsWith(mark) ? 0 : -1;
        while (at >= 0) {
            int start = at + mark.length();
            if (text.startsWith("--", start)) {
                return Optional.of(sections);
            }
            int next = text.indexOf("\r\n" + mark, start);
            if (!text.startsWith("\r\n", start) || next < start + 2 || sections.size() == MAX_PARTS) {
                return Optional.empty();
            }
            sections.add(text.substring(start + 2, next));
            at = next + 2;
        }
        return Optional.empty();
    }

    private static Optional<Multipart> read(List<String> sections) {
        Map<String, Body> parts = new LinkedHashMap<>();
        for (String section : sections) {
            int end = section.indexOf("\r\n\r\n");
            Matcher name = NAME.matcher(end < 0 ? "" : section.substring(0, end));
            if (!name.find()) {
                return Optional.empty();
            }
            byte[] content = section.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
            parts.put(name.group(1), Body.of(content));
        }
        return Optional.of(new Multipart(parts));
    }

    public Optional<Body> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
