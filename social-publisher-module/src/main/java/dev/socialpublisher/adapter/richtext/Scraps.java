package dev.socialpublisher.adapter.richtext;

import dev.socialpublisher.article.document.ImportedDocument.Dropped;
import dev.socialpublisher.article.document.ImportedDocument.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sorts out short blocks that are no part of an article, whatever element holds them. */
final class Scraps {
    private static final int SHORT = 160;
    private static final double MOSTLY_LINKS = 0.6;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…»”]$");
    private static final Map<Reason, Pattern> PHRASES = new EnumMap<>(Map.of(
            Reason.RELATED,
            phrase("\\W*(?:à )?(?:lire|voir|écouter|découvrir)(?: aussi| également| la suite)\\b.*"
                    + "|(?:sur le même sujet|dans la même rubrique|read (?:more|also|next)|see also|related(?: articles| stories)?"
                    + "|more (?:on|from|stories)|you (?:may|might) also like|keep reading|continue reading)\\b.*"),
            Reason.SHARE_BAR,
            phrase(
                    "(?:partag(?:er|ez)|share|tweet(?:er)?|envoyer par e-?mail|e-?mail|imprimer|print|copier le lien|copy link"
                            + "|suivez-nous|follow us|facebook|twitter|linkedin|whatsapp|pinterest|bluesky)\\b.{0,80}"),
            Reason.NEWSLETTER,
            phrase(
                    "(?:abonnez-vous|s['’]abonner|je m['’]abonne|inscrivez-vous|recevez (?:notre|nos|la|chaque)|subscribe"
                            + "|sign up|get (?:our|the) newsletter|déjà abonné|already a subscriber)\\b.*"),
            Reason.COOKIE_BANNER,
            phrase("(?:nous utilisons|ce site utilise|we use|this (?:web)?site uses)\\b.*\\bcookies?\\b.*"
                    + "|(?:tout accepter|accept all|tout refuser|reject all|accepter les cookies)\\b.*"),
            Reason.ADVERTISEMENT,
            phrase("(?:publicité|advertisement|contenu sponsorisé|sponsored(?: content)?)"),
            Reason.PAGE_FRAME,
            phrase("(?:©|\\(c\\)).*|(?:tous droits réservés|all rights reserved|skip to (?:main )?content"
                    + "|aller au contenu|retour en haut|back to top|temps de lecture|reading time"
                    + "|\\d+ min(?:utes)? (?:de lecture|read))\\b.{0,60}"),
            Reason.COMMENTS,
            phrase("(?:\\d+ )?(?:commentaires?|comments?)|(?:laisser un commentaire|leave a comment)\\b.*")));

    private Scraps() {}

    private static Pattern phrase(String expression) {
        return Pattern.compile(
                expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The blocks that are worth keeping; the others go to the list. */
    static List<RawBlock> sortOut(List<RawBlock> blocks, List<Dropped> dropped) {
        List<RawBlock> kept = new ArrayList<>();
        for (RawBlock block : blocks) {
            Optional<Reason> reason = reason(block);
            reason.ifPresent(why -> dropped.add(PageFrame.dropped(why, block.text())));
            if (reason.isEmpty()) {
                kept.add(block);
            }
        }
        return kept;
    }

    private static Optional<Reason> reason(RawBlock block) {
        String text = block.text().strip();
        if (text.length() > SHORT || block.kind() == RawBlock.Kind.QUOTATION) {
            return Optional.empty();
        }
        boolean linked = !block.links().isEmpty();
        Optional<Reason> phrase = PHRASES.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).matches())
                .map(Map.Entry::getKey)
                .findFirst();
        if (phrase.isPresent() && (linked || !text.endsWith("."))) {
            return phrase;
        }
        return isMostlyLinks(block) ? Optional.of(Reason.SCRAP) : Optional.empty();
    }

    private static boolean isMostlyLinks(RawBlock block) {
        int linked =
                block.links().stream().mapToInt(link -> link.span().length()).sum();
        boolean sentence = SENTENCE_END.matcher(block.text()).find();
        return !sentence && linked > MOSTLY_LINKS * block.text().length();
    }
}
