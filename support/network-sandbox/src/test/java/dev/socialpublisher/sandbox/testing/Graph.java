package dev.socialpublisher.sandbox.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Calls below {@code /{network}/v26.0} with a token and its proof. */
public record Graph(Caller caller, String base, String token) {

    public static final String PAGE = "108024467893210";
    public static final String FORM = "application/x-www-form-urlencoded";
    public static final String BASE = "/facebook/v26.0";

    /** With the demo Page's token. */
    public static Graph of(Running running) {
        return new Graph(running.caller(), BASE, "sandbox-facebook-token");
    }

    public Graph with(String other) {
        return new Graph(caller, base, other);
    }

    public Reply get(String path) {
        return signed().get(base + path.replace("{", "%7B").replace("}", "%7D") + (path.contains("?") ? "&" : "?")
                + "appsecret_proof=" + proof(token));
    }

    public Reply delete(String path) {
        return signed().delete(base + path + "?appsecret_proof=" + proof(token));
    }

    public Reply post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("appsecret_proof", proof(token));
        return signed().post(base + path, FORM, form(all));
    }

    public Reply publish(String message) {
        return post("/" + PAGE + "/feed", Map.of("message", message));
    }

    /** An unpublished photo. */
    public Reply upload(byte[] picture, String alt) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("source", picture);
        parts.put("alt_text_custom", bytes(alt));
        parts.put("published", bytes("false"));
        return multipart("/" + PAGE + "/photos", parts);
    }

    /** A piece of a video. */
    public Reply film(String session, int from, byte[] piece) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("upload_phase", bytes("transfer"));
        parts.put("upload_session_id", bytes(session));
        parts.put("start_offset", bytes(String.valueOf(from)));
        parts.put("video_file_chunk", piece);
        return multipart("/" + PAGE + "/videos", parts);
    }

    private Reply multipart(String path, Map<String, byte[]> parts) {
        parts.put("appsecret_proof", bytes(proof(token)));
        return signed().post(base + path, "multipart/form-data; boundary=edge", Running.multipart(parts));
    }

    private Caller signed() {
        return caller.bearer(token);
    }

    public static byte[] form(Map<String, String> fields) {
        return bytes(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    public static String proof(String token) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes("sandbox-meta-secret"), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(bytes(token)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
