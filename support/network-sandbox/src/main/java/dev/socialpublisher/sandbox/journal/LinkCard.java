package dev.socialpublisher.sandbox.journal;

import java.util.Optional;

/**
 * A link card that the client built, as received. Of networks that make it from the linked page it holds the address alone,
 * where that was sent apart from the text.
 */
public record LinkCard(String uri, String title, String description, Optional<StoredMedia> thumb) {

    /** Whether the client sent nothing but the address. */
    public boolean isAddress() {
        return title.isEmpty() && description.isEmpty() && thumb.isEmpty();
    }
}
