package dev.socialpublisher.devhost.page;

import dev.socialpublisher.article.PublicationStatus;
import java.util.Locale;

/** A publication status as a word and a mark; the mark alone never carries the meaning. */
final class Statuses {
    private Statuses() {}

    static Html badge(Frame frame, PublicationStatus status) {
        String name = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Html.of("<span class=\"status status-{}\">{}</span>", name, frame.say("status." + name));
    }
}
