package dev.socialpublisher.devhost.api.refused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.ChannelStore;
import dev.socialpublisher.devhost.api.ApiHost;
import dev.socialpublisher.devhost.api.Ask;
import dev.socialpublisher.devhost.api.Bodies;
import dev.socialpublisher.devhost.api.Drafts;
import dev.socialpublisher.devhost.api.WithApiHost;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.network.NetworkId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Decisions that the state, the person, the charter or the network does not allow. */
@ExtendWith(WithApiHost.class)
class RefusedDecisionsTest {
    private static final String CLOSED = "viadeo-rivages";

    private final ApiHost host;
    private final Drafts drafts;

    RefusedDecisionsTest(ApiHost host) {
        this.host = host;
        drafts = new Drafts(host);
    }

    @TestFactory
    Stream<DynamicTest> refusesByStateAndPerson() {
        return new Refusals(host)
                .tests(
                        Refusal.of("an ended post", () -> approved(drafts.cancelled()))
                                .with(409, ErrorCode.QUEUE_TRANSITION_REFUSED)
                                .saying(
                                        "post <id> is cancelled; to approve is for posts that are in review",
                                        "le post <id> est annulé ; valider ne vaut que pour un post à valider"),
                        Refusal.of(
                                        "a post on its way",
                                        () -> drafts.on(drafts.publishing(), "cancel", Bodies.comment("Trop tard ?"))
                                                .as(ApiHost.EDITOR))
                                .with(409, ErrorCode.QUEUE_ALREADY_CLAIMED)
                                .saying(
                                        "post <id> is on its way to x since <time> (Europe/Paris); it is too late to cancel",
                                        "le post <id> est en route vers x depuis le <heure> (Europe/Paris) ; il est trop tard"
                                                + " pour annuler"),
                        Refusal.of(
                                        "an editor who approves",
                                        () -> drafts.on(drafts.inReview(), "approve", Bodies.comment(""))
                                                .as(ApiHost.EDITOR))
                                .with(403, ErrorCode.QUEUE_NOT_ALLOWED)
                                .saying(
                                        "Camille Aubry may not approve; it takes one of the roles social-publisher",
                                        "Camille Aubry ne peut pas valider ; il faut l’un des rôles social-publisher"),
                        Refusal.of(
                                        "somebody of the web team who writes",
                                        () -> drafts.create(drafts.newPost(drafts.variant(), false))
                                                .as(ApiHost.WEBTEAM))
                                .with(403, ErrorCode.QUEUE_NOT_ALLOWED)
                                .saying(
                                        "Wim Peeters may not write a post; it takes one of the roles social-editor, social-publisher",
                                        "Wim Peeters ne peut pas écrire un post ; il faut l’un des rôles social-editor, social-publisher"),
                        Refusal.of(
                                        "somebody without a role",
                                        () -> Ask.get("/posts").as(ApiHost.ROLELESS))
                                .with(403, ErrorCode.WEB_FORBIDDEN)
                                .saying(
                                        "Rémi Faure may not do this; it takes one of the roles social-editor,"
                                                + " social-publisher, social-webteam.",
                                        "Rémi Faure ne peut pas faire cela ; il faut l’un des rôles social-editor,"
                                                + " social-publisher, social-webteam."),
                        Refusal.of("an author who approves", this::ownPost)
                                .with(403, ErrorCode.QUEUE_OWN_APPROVAL)
                                .saying(
                                        "Nora Belkacem wrote post <id>; somebody else approves it",
                                        "Nora Belkacem a écrit le post <id> ; c’est à quelqu’un d’autre de le valider"),
                        Refusal.of(
                                        "a return without a comment",
                                        () -> drafts.on(drafts.inReview(), "request-changes", Bodies.comment(" "))
                                                .as(ApiHost.PUBLISHER))
                                .with(400, ErrorCode.QUEUE_COMMENT_MISSING)
                                .at("comment")
                                .saying(
                                        "a post goes back with a comment of at least 1 character that says what to change",
                                        "un post se renvoie avec un commentaire d’au moins 1 caractère, qui dit quoi changer"),
                        withoutReason("cancel", "annuler"),
                        withoutReason("hold", "suspendre"),
                        Refusal.of(
                                        "a hold of everything without a reason",
                                        () -> Ask.put(
                                                        "/holds/all",
                                                        Bodies.object().put("why", ""))
                                                .as(ApiHost.PUBLISHER))
                                .with(400, ErrorCode.QUEUE_REASON_MISSING)
                                .at("why")
                                .saying(
                                        "to hold needs a reason of at least 1 character: everybody will read it",
                                        "suspendre demande un motif d’au moins 1 caractère : tout le monde le lira"));
    }

    @TestFactory
    Stream<DynamicTest> refusesByVersion() {
        return new Refusals(host)
                .tests(
                        Refusal.of(
                                        "an older version",
                                        () -> approved(drafts.inReview()).with("If-Match", "\"7\""))
                                .with(412, ErrorCode.QUEUE_STALE_VERSION)
                                .at("If-Match")
                                .saying(
                                        "post <id> is at version 1, not 7: somebody changed it on <time> (Europe/Paris)",
                                        "le post <id> en est à la version 1, et non 7 : quelqu’un l’a modifié le <heure>"
                                                + " (Europe/Paris)"),
                        Refusal.of(
                                        "no version",
                                        () -> approved(drafts.inReview()).without("If-Match"))
                                .with(400, ErrorCode.WEB_PRECONDITION_MISSING)
                                .at("If-Match")
                                .saying("The header If-Match is missing.", "L’en-tête If-Match manque."),
                        version("*"),
                        version("2"),
                        version("\"1\", \"2\""),
                        version("\"99999999999999999999\""),
                        Refusal.of("no key", () -> created().without("Idempotency-Key"))
                                .with(400, ErrorCode.WEB_PRECONDITION_MISSING)
                                .at("Idempotency-Key")
                                .saying("The header Idempotency-Key is missing.", "L’en-tête Idempotency-Key manque."),
                        key("short", 5),
                        key("x".repeat(101), 101),
                        Refusal.of("a key that was used", () -> {
                                    Ask first = created();
                                    host.call(first);
                                    return first.sending(
                                            first.body().orElseThrow().replace("marée", "houle"));
                                })
                                .with(409, ErrorCode.QUEUE_IDEMPOTENCY_MISMATCH)
                                .at("Idempotency-Key")
                                .saying(
                                        "the key <key> was used for post <id>, with another content; take a new key for a new"
                                                + " post",
                                        "la clé <clé> a déjà servi pour le post <id>, avec un autre contenu ; prenez-en une"
                                                + " autre pour un nouveau post"));
    }

    @TestFactory
    Stream<DynamicTest> refusesByCharterAndNetwork() {
        return new Refusals(host)
                .tests(
                        Refusal.of("a blocking remark", () -> waived("Suivez ce lien.", ""))
                                .with(400, ErrorCode.TONE_BLOCKED)
                                .at("text", 0, 14)
                                .saying(
                                        "1 blocking remarks are open, 0 may be: base-fr.CliquezIci \"Suivez ce lien\" (text): Remplacez"
                                                + " « Suivez ce lien » par ce que l’on trouve au bout du lien.",
                                        "remarques bloquantes ouvertes : 1 ; il n’en faut aucune : base-fr.CliquezIci « Suivez ce"
                                                + " lien » (texte) : Remplacez « Suivez ce lien » par ce que l’on trouve au bout"
                                                + " du lien."),
                        Refusal.of(
                                        "an editor who waives for a publisher",
                                        () -> waived(
                                                "Foncez voir la mer.",
                                                "base-fr.VenteForcee/Foncez/C’est le titre du film."))
                                .with(403, ErrorCode.TONE_WAIVER_REFUSED)
                                .at("text", 0, 6)
                                .saying(
                                        "rule base-fr.VenteForcee on \"Foncez\" may be waived by a publisher, not by Camille Aubry",
                                        "la règle base-fr.VenteForcee sur « Foncez » peut être levée par la validation, non par"
                                                + " Camille Aubry"),
                        Refusal.of(
                                        "a waiver of what nobody waives",
                                        () -> waived("TODO la mer.", "base-fr.Inacheve/TODO/Si.")
                                                .as(ApiHost.PUBLISHER))
                                .with(403, ErrorCode.TONE_WAIVER_REFUSED)
                                .at("text", 0, 4)
                                .saying(
                                        "rule base-fr.Inacheve on \"TODO\" may be waived by nobody, not by Paul Kervadec",
                                        "la règle base-fr.Inacheve sur « TODO » peut être levée par personne, non par Paul Kervadec"),
                        Refusal.of("a waiver without a reason", () -> waived("Foncez.", "base-fr.VenteForcee/Foncez/ "))
                                .with(400, ErrorCode.TONE_WAIVER_WITHOUT_REASON)
                                .at("waivers")
                                .saying(
                                        "waiving rule base-fr.VenteForcee for \"Foncez\" needs a reason",
                                        "passer outre la règle base-fr.VenteForcee pour « Foncez » demande un motif"),
                        Refusal.of("a waiver of a rule that cannot be", () -> waived("La mer.", "Urgence/x/y"))
                                .at("waivers.rule")
                                .saying(
                                        "waivers.rule is \"Urgence\"; it takes a value such as Fr.Urgence.",
                                        "waivers.rule vaut « Urgence » ; il y faut une valeur telle que Fr.Urgence."),
                        Refusal.of("a network that has ended", this::onClosedNetwork)
                                .with(400, ErrorCode.NETWORK_CLOSED)
                                .at("channel")
                                .saying(
                                        "Viadeo has been closed since <day> and takes no posts<instead>",
                                        "Viadeo est fermé depuis le <jour> et ne prend aucun post<à la place>"));
    }

    private Refusal withoutReason(String action, String french) {
        return Refusal.of(
                        action + " without a reason",
                        () -> drafts.on(drafts.scheduled(), action, Bodies.comment(""))
                                .as(ApiHost.PUBLISHER))
                .with(400, ErrorCode.QUEUE_REASON_MISSING)
                .at("comment")
                .saying(
                        "to " + action + " needs a reason of at least 1 character: everybody will read it",
                        french + " demande un motif d’au moins 1 caractère : tout le monde le lira");
    }

    private Refusal version(String header) {
        return Refusal.of("version " + header, () -> approved(drafts.inReview()).with("If-Match", header))
                .with(400, ErrorCode.WEB_PRECONDITION_MISSING)
                .at("If-Match")
                .saying(
                        "The header If-Match is " + header + "; it takes the ETag of the post, such as \"3\".",
                        "L’en-tête If-Match vaut " + header + " ; il y faut l’ETag du post, tel que \"3\".");
    }

    private Refusal key(String key, int length) {
        return Refusal.of("a key of " + length, () -> created().with("Idempotency-Key", key))
                .with(400, ErrorCode.WEB_PRECONDITION_MISSING)
                .at("Idempotency-Key")
                .saying(
                        "The header Idempotency-Key has " + length + " characters; it takes 8 to 100.",
                        "L’en-tête Idempotency-Key compte " + length + " caractères ; il en faut de 8 à 100.");
    }

    private Ask approved(JsonNode post) {
        return drafts.on(post, "approve", Bodies.comment("")).as(ApiHost.PUBLISHER);
    }

    private Ask ownPost() {
        JsonNode post = host.call(
                        drafts.create(drafts.newPost(drafts.variant(), true)).as(ApiHost.ALL))
                .json()
                .path("post");
        return drafts.on(post, "approve", Bodies.comment("")).as(ApiHost.ALL);
    }

    private Ask created() {
        return drafts.create(drafts.newPost(Bodies.variant("x", "La marée monte."), false));
    }

    /** @param waiver rule, words and reason, parted by {@code /}; empty for none */
    private Ask waived(String text, String waiver) {
        ObjectNode body = drafts.newPost(Bodies.variant("x", text), true);
        if (!waiver.isEmpty()) {
            String[] parts = waiver.split("/", 3);
            body.withArray("waivers")
                    .addObject()
                    .put("rule", parts[0])
                    .put("part", "TEXT")
                    .put("match", parts[1])
                    .put("reason", parts[2]);
        }
        return drafts.create(body);
    }

    private Ask onClosedNetwork() {
        ChannelStore channels = host.stores().channels();
        Channel x = channels.find(new ChannelId(Drafts.CHANNEL)).orElseThrow();
        channels.save(new Channel(
                new ChannelId(CLOSED),
                new NetworkId("viadeo"),
                "Rivages",
                "rivages",
                x.site(),
                x.language(),
                x.charter(),
                x.requiredApprovals(),
                x.owner(),
                x.purpose(),
                x.baseUrl(),
                x.zone()));
        return drafts.create(
                drafts.newPost(Bodies.variant("viadeo", "La mer monte."), true).put("channel", CLOSED));
    }
}
