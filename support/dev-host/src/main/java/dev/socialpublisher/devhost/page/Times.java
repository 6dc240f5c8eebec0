package dev.socialpublisher.devhost.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as the pages show them, in the magazine's zone. */
public final class Times {
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.FRENCH);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Times() {}

    /** « 20 nov. 2026, 06:45 », with the exact time for machines. */
    public static Html minute(Instant instant, ZoneId zone, Locale language) {
        return time(instant, zone, french(language) ? FRENCH : ENGLISH);
    }

    /** « 20 novembre 2026 ». */
    public static Html day(Instant instant, ZoneId zone, Locale language) {
        return time(instant, zone, french(language) ? FRENCH_DAY : ENGLISH_DAY);
    }

    private static boolean french(Locale language) {
        return language.equals(Locale.FRENCH);
    }

    private static Html time(Instant instant, ZoneId zone, DateTimeFormatter format) {
        ZonedDateTime local = instant.atZone(zone);
        return Html.of(
                "<time datetime=\"{}\">{}</time>",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.withNano(0)),
                format.format(local));
    }
}
