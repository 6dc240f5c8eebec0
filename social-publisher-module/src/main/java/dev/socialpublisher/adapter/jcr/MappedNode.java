package dev.socialpublisher.adapter.jcr;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * One node seen in one language. Words that readers read ({@code own…}) come from this language only; names, dates and
 * references are shared with the main language where this one has none of its own.
 */
final class MappedNode {
    private final NodeProperties properties;
    private final String suffix;

    MappedNode(Node node, String suffix) {
        this.properties = new NodeProperties(node);
        this.suffix = suffix;
    }

    Optional<String> own(String property) throws RepositoryException {
        return properties.text(property + suffix);
    }

    List<String> ownTexts(String property) throws RepositoryException {
        return properties.texts(property + suffix);
    }

    Optional<String> shared(String property) throws RepositoryException {
        return properties.text(nameOf(property));
    }

    boolean flag(String property) throws RepositoryException {
        return properties.flag(nameOf(property));
    }

    Optional<Instant> instant(String property) throws RepositoryException {
        return properties.instant(nameOf(property));
    }

    /** A day, stored as a date or as text; rights whose end cannot be read count as ended long ago, never as endless. */
    Optional<LocalDate> lastDay(String property) throws RepositoryException {
        Optional<String> text = shared(property);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.get()));
        } catch (DateTimeParseException e) {
            Optional<Calendar> date = properties.calendar(nameOf(property));
            return Optional.of(date.map(MappedNode::day).orElse(LocalDate.EPOCH));
        }
    }

    private String nameOf(String property) throws RepositoryException {
        return properties.texts(property + suffix).isEmpty() ? property : property + suffix;
    }

    private static LocalDate day(Calendar date) {
        return date.toInstant().atZone(date.getTimeZone().toZoneId()).toLocalDate();
    }
}
