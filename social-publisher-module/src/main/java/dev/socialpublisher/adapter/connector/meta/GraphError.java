package dev.socialpublisher.adapter.connector.meta;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Reply;
import java.util.Optional;

/**
 * The envelope of a refusal.
 *
 * @param subcode 0 where there is none
 * @param passing whether Meta itself says that it may work later
 */
public record GraphError(int code, int subcode, String message, boolean passing) {
    /** {@code Object with ID '…' does not exist} and its kin. */
    private static final int INVALID = 100;

    private static final int MISSING_OBJECT = 33;

    /** Empty where the answer bears no envelope: a gateway's page, or a success. */
    public static Optional<GraphError> in(Reply.Answered answer) {
        JsonNode error = answer.json().path("error");
        return error.path("code").canConvertToInt()
                ? Optional.of(new GraphError(
                        error.path("code").asInt(),
                        error.path("error_subcode").asInt(0),
                        error.path("message").asText(""),
                        error.path("is_transient").asBoolean(false)))
                : Optional.empty();
    }

    /** The object is not there, or never was for this token. */
    public boolean missesObject() {
        return code == INVALID && subcode == MISSING_OBJECT;
    }

    /** Whether the answer misses an object other than {@code account}, the only one that a call names besides its own. */
    public static boolean missesOther(Reply.Answered answer, String account) {
        return in(answer)
                .filter(GraphError::missesObject)
                .filter(error -> !error.message().contains(account))
                .isPresent();
    }

    /** {@code 506/1455006}, or the code alone. */
    String name() {
        return subcode == 0 ? String.valueOf(code) : code + "/" + subcode;
    }
}
