package dev.socialpublisher.adapter.jcr;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.ValueFormatException;

/** Lenient reading of one node: what is missing, blank or of another type is empty. Texts are stripped and NFC. */
final class NodeProperties {
    private final Node node;

    NodeProperties(Node node) {
        this.node = node;
    }

    /** All values of a single or multiple property, without the blank ones. */
    List<String> texts(String name) throws RepositoryException {
        List<String> texts = new ArrayList<>();
        for (Value value : values(name)) {
            String text =
                    Normalizer.normalize(value.getString(), Normalizer.Form.NFC).strip();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    Optional<String> text(String name) throws RepositoryException {
        return texts(name).stream().findFirst();
    }

    boolean flag(String name) throws RepositoryException {
        return text(name).filter(Boolean::parseBoolean).isPresent();
    }

    Optional<Instant> instant(String name) throws RepositoryException {
        return calendar(name).map(Calendar::toInstant);
    }

    /** In the zone that the value was stored with. */
    Optional<Calendar> calendar(String name) throws RepositoryException {
        for (Value value : values(name)) {
            try {
                return Optional.of(value.getDate());
            } catch (ValueFormatException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Value> values(String name) throws RepositoryException {
        if (name.isEmpty() || !node.hasProperty(name)) {
            return List.of();
        }
        Property property = node.getProperty(name);
        return property.isMultiple() ? List.of(property.getValues()) : List.of(property.getValue());
    }
}
