package dev.socialpublisher.approval;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.WaivableBy;
import dev.socialpublisher.variant.VariantPart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What waivers do to findings: who may sign them, and what still blocks. */
public final class Waivers {
    private Waivers() {}

    /**
     * Signs what the actor asks for and keeps what was signed earlier, as far as it covers a blocking finding; the rest
     * lapses. TONE_WAIVER_REFUSED where the rule does not let this actor waive.
     */
    public static List<Waiver> sign(
            List<Finding> findings, List<Waiver> earlier, List<WaiverRequest> requests, Signature signature) {
        List<Waiver> signed = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.blocks() && covering(finding, signed).isEmpty()) {
                covering(finding, earlier)
                        .or(() -> signNew(finding, requests, signature))
                        .ifPresent(signed::add);
            }
        }
        return List.copyOf(signed);
    }

    /** Who signs, and when. */
    public record Signature(Actor actor, Instant at) {}

    /** The blocking findings that no waiver covers. */
    public static List<Finding> open(List<Finding> findings, List<Waiver> waivers) {
        return findings.stream()
                .filter(Finding::blocks)
                .filter(finding -> finding.waivableBy() == WaivableBy.NOBODY
                        || covering(finding, waivers).isEmpty())
                .toList();
    }

    /** Fails with TONE_BLOCKED, listing rule, words and message of each finding that no waiver covers. */
    public static void requireNoneOpen(List<Finding> findings, List<Waiver> waivers) {
        requireNone(open(findings, waivers));
    }

    /** As {@link #requireNoneOpen}, for findings that are known to be open. */
    public static void requireNone(List<Finding> open) {
        if (!open.isEmpty()) {
            throw new SocialException(
                    ErrorCode.TONE_BLOCKED,
                    Wording.of(
                            "%1$d blocking remarks are open, 0 may be: %2$s",
                            "remarques bloquantes ouvertes : %1$d ; il n’en faut aucune : %2$s",
                            open.size(),
                            describe(open)),
                    place(open.get(0)));
        }
    }

    /** One line for a message: {@code House.Clickbait "incroyable" (text): …; …}. */
    public static Wording describe(List<Finding> findings) {
        return Wording.joined(
                new Wording("; ", "\u202f; "),
                findings.stream().map(Waivers::describe).toList());
    }

    private static Wording describe(Finding finding) {
        return Wording.of(
                "%s \"%s\" (%s): %s",
                "%s «\u00a0%s\u00a0» (%s)\u00a0: %s",
                finding.rule(),
                finding.match(),
                said(finding.part()),
                Wording.typeset(finding.message()));
    }

    private static Wording said(VariantPart part) {
        return switch (part) {
            case TEXT -> new Wording("text", "texte");
            case HASHTAGS -> new Wording("hashtags", "mots-dièse");
            case LINK -> new Wording("link", "lien");
            case ALT_TEXT -> new Wording("alt text", "texte alternatif");
            case CARD_TITLE -> new Wording("title of the link card", "titre de la carte de lien");
            case CARD_DESCRIPTION -> new Wording("description of the link card", "description de la carte de lien");
            case POLL -> new Wording("poll", "sondage");
        };
    }

    private static Optional<Waiver> covering(Finding finding, List<Waiver> waivers) {
        return waivers.stream().filter(waiver -> waiver.covers(finding)).findFirst();
    }

    private static Optional<Waiver> signNew(Finding finding, List<WaiverRequest> requests, Signature signature) {
        Optional<Waiver> waiver = requests.stream()
                .map(request -> request.sign(signature.actor(), signature.at()))
                .filter(candidate -> candidate.covers(finding))
                .findFirst();
        waiver.ifPresent(signed -> requireMay(signature.actor(), finding));
        return waiver;
    }

    private static void requireMay(Actor actor, Finding finding) {
        boolean may = switch (finding.waivableBy()) {
            case EDITOR -> actor.has(Role.EDITOR) || actor.has(Role.PUBLISHER);
            case PUBLISHER -> actor.has(Role.PUBLISHER);
            case NOBODY -> false;
        };
        if (!may) {
            throw new SocialException(
                    ErrorCode.TONE_WAIVER_REFUSED,
                    Wording.of(
                            "rule %s on \"%s\" may be waived by %s, not by %s",
                            "la règle %s sur « %s » peut être levée par %s, non par %s",
                            finding.rule(),
                            finding.match(),
                            who(finding.waivableBy()),
                            actor.name()),
                    place(finding));
        }
    }

    private static Wording who(WaivableBy waivableBy) {
        return switch (waivableBy) {
            case EDITOR -> new Wording("an editor or a publisher", "la rédaction ou la validation");
            case PUBLISHER -> new Wording("a publisher", "la validation");
            case NOBODY -> new Wording("nobody", "personne");
        };
    }

    private static Place place(Finding finding) {
        return new Place(field(finding), finding.span().start(), finding.span().end());
    }

    private static String field(Finding finding) {
        return switch (finding.part()) {
            case TEXT -> "text";
            case HASHTAGS -> "hashtags";
            case LINK -> "link";
            case ALT_TEXT -> "alt";
            case CARD_TITLE -> "card.title";
            case CARD_DESCRIPTION -> "card.description";
            case POLL -> "poll";
        };
    }
}
