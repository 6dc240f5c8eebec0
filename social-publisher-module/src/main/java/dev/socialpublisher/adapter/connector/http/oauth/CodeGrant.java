package dev.socialpublisher.adapter.connector.http.oauth;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.connector.ability.Invitation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The authorisation code grant with PKCE, as far as all networks agree on it. */
public final class CodeGrant {
    private CodeGrant() {}

    /** The query of the network's page, with PKCE. */
    public static Map<String, String> asking(Invitation invitation, List<String> scopes, String separator) {
        Map<String, String> query = askingPlainly(invitation, scopes, separator);
        query.put("code_challenge", challenge(invitation.verifier()));
        query.put("code_challenge_method", "S256");
        return query;
    }

    /** The query of a network whose applications prove themselves by their secret alone. */
    public static Map<String, String> askingPlainly(Invitation invitation, List<String> scopes, String separator) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", invitation.app().clientId());
        query.put("redirect_uri", invitation.redirect().toString());
        query.put("scope", String.join(separator, scopes));
        query.put("state", invitation.state());
        return query;
    }

    /** The form that trades a code; the client proves itself apart from it. */
    public static Map<String, String> trading(Invitation invitation, String code) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "authorization_code");
        fields.put("code", code);
        fields.put("redirect_uri", invitation.redirect().toString());
        fields.put("client_id", invitation.app().clientId());
        fields.put("code_verifier", invitation.verifier());
        return fields;
    }

    /** The call with the client's proof by HTTP Basic. */
    public static Call proved(Call call, String clientId, String clientSecret) {
        byte[] pair = (clientId + ":" + clientSecret).getBytes(StandardCharsets.UTF_8);
        return call.with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    public static URI page(URI address, Map<String, String> query) {
        return URI.create(address + "?" + Call.query(query));
    }

    /** PKCE's S256 (RFC 7636, 4.2). */
    static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
