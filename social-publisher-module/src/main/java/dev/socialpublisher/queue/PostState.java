package dev.socialpublisher.queue;

import dev.socialpublisher.error.Wording;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a post stands; what may follow is in {@link Transitions}. */
public enum PostState {
    DRAFT("a draft", "brouillon"),
    IN_REVIEW("in review", "à valider"),
    CHANGES_REQUESTED("returned", "à reprendre"),
    APPROVED("approved", "validé"),
    SCHEDULED("scheduled", "programmé"),
    PUBLISHING("being sent", "en cours d’envoi"),
    PUBLISHED("published", "publié"),
    PARTIALLY_PUBLISHED("partly published", "publié partiellement"),
    UNCERTAIN("uncertain", "à vérifier"),
    FAILED("failed", "en échec"),
    HELD("held", "suspendu"),
    MISSED("missed", "hors délai"),
    CANCELLED("cancelled", "annulé"),
    RETRACTED("retracted", "retiré");

    /** Of posts that the channel's readers see, or are about to. */
    public static final Set<PostState> SEEN =
            Collections.unmodifiableSet(EnumSet.of(SCHEDULED, PUBLISHING, PUBLISHED, PARTIALLY_PUBLISHED, UNCERTAIN));

    private final String english;
    private final String french;

    PostState(String english, String french) {
        this.english = english;
        this.french = french;
    }

    /** As a sentence says it of a post: "the post is <em>in review</em>". */
    public Wording words() {
        return new Wording(english, french);
    }
}
