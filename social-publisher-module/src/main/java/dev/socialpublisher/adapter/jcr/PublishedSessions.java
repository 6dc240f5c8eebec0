package dev.socialpublisher.adapter.jcr;

/**
 * Sessions for what readers may see.
 *
 * @param showDrafts whether they also show what is not published, as on an author instance: then only items that
 *     Magnolia's status column calls published, or modified since, are taken
 */
public record PublishedSessions(SessionSource sessions, boolean showDrafts) {
    /** Of a public instance: what is there is published. */
    public static PublishedSessions ofPublic(SessionSource sessions) {
        return new PublishedSessions(sessions, false);
    }

    /** Of an author instance; an item changed since its publication is shown as the editors have it. */
    public static PublishedSessions ofAuthor(SessionSource sessions) {
        return new PublishedSessions(sessions, true);
    }
}
