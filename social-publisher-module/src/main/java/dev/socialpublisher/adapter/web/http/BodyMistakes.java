package dev.socialpublisher.adapter.web.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.socialpublisher.adapter.web.json.Checked;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in the caller's words what Jackson says in those of our classes: value, what the call takes, field, position. */
final class BodyMistakes {
    private static final int EXCERPT = 40;

    private final ObjectMapper mapper;

    BodyMistakes(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    SocialException of(JsonProcessingException mistake, byte[] body) {
        Wording where = where(mistake.getLocation());
        if (mistake instanceof UnrecognizedPropertyException unknown) {
            return unknown(unknown, where);
        }
        if (mistake instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch, body, where);
        }
        if (mistake instanceof StreamConstraintsException) {
            return refused(
                    "The body nests too deep, or holds a number that is too long%s; at most 20 levels and 1,000"
                            + " digits.",
                    "Le corps est trop imbriqué, ou contient un nombre trop long%s ; au plus 20 niveaux et"
                            + " 1 000 chiffres.",
                    where);
        }
        return String.valueOf(mistake.getOriginalMessage()).startsWith("Duplicate field")
                ? refused(
                        "A field stands twice in one object%s; once is enough.",
                        "Un champ figure deux fois dans le même objet%s ; une fois suffit.", where)
                : refused(
                        "The body is no JSON any more%s; this call takes one JSON object.",
                        "Le corps n’est plus du JSON%s ; cet appel prend un objet JSON.", where);
    }

    private static SocialException unknown(UnrecognizedPropertyException mistake, Wording where) {
        Collection<Object> known =
                Optional.ofNullable(mistake.getKnownPropertyIds()).orElse(List.of());
        return Checked.refused(
                path(mistake),
                Wording.of(
                        "%s is not known here%s; known are %s.",
                        "%s est inconnu ici%s ; sont connus %s.",
                        path(mistake),
                        where,
                        known.stream().map(Object::toString).sorted().collect(Collectors.joining(", "))));
    }

    private SocialException mismatch(MismatchedInputException mistake, byte[] body, Wording where) {
        Optional<JsonNode> value = value(mistake, body);
        if (value.isEmpty()) {
            return refused(
                    "After the first JSON value comes more%s; this call takes one JSON object.",
                    "Après la première valeur JSON il en vient d’autres%s ; cet appel prend un objet JSON.", where);
        }
        String field = path(mistake);
        return Checked.refused(
                field,
                Wording.of(
                        "%s is %s%s; it takes %s.",
                        "%s vaut %s%s ; il y faut %s.",
                        field.isEmpty() ? new Wording("The body", "Le corps") : field,
                        excerpt(value.get().toString()),
                        where,
                        wanted(mistake.getTargetType())));
    }

    /** The wrong value itself; empty where the body as a whole does not parse. */
    private Optional<JsonNode> value(MismatchedInputException mistake, byte[] body) {
        try {
            JsonNode node = mapper.readTree(body);
            for (Reference step : mistake.getPath()) {
                node = step.getFieldName() == null ? node.path(step.getIndex()) : node.path(step.getFieldName());
            }
            return Optional.of(node);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Wording wanted(Class<?> type) {
        if (type == String.class) {
            return new Wording("a text", "un texte");
        }
        if (type == Boolean.class || type == boolean.class) {
            return new Wording("true or false", "true ou false");
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return new Wording("a whole number", "un nombre entier");
        }
        return Collection.class.isAssignableFrom(type)
                ? new Wording("a list", "une liste")
                : new Wording("an object", "un objet");
    }

    private static SocialException refused(String english, String french, Wording where) {
        return Checked.refused("", Wording.of(english, french, where));
    }

    private static Wording where(JsonLocation location) {
        return location == null
                ? Wording.same("")
                : Wording.of(
                        " at line %d, column %d",
                        " à la ligne %d, colonne %d", location.getLineNr(), location.getColumnNr());
    }

    private static String excerpt(String json) {
        return json.length() > EXCERPT ? json.substring(0, EXCERPT) + "…" : json;
    }

    private static String path(JsonMappingException mistake) {
        return mistake.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
