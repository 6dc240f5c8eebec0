package dev.socialpublisher.error;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time as messages say it, to the minute and with its zone: {@code 29 March 2026 02:30 (Europe/Paris)}. */
public record Moment(LocalDateTime local, ZoneId zone) implements Worded {
    public static Moment of(Instant instant, ZoneId zone) {
        return new Moment(instant.atZone(zone).toLocalDateTime(), zone);
    }

    @Override
    public String in(Locale locale) {
        String form = locale.getLanguage().equals("fr") ? "d MMMM uuuu 'à' HH:mm" : "d MMMM uuuu HH:mm";
        return "%s (%s)".formatted(DateTimeFormatter.ofPattern(form, locale).format(local), zone);
    }
}
