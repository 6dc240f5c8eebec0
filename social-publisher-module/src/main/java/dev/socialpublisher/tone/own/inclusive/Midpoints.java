package dev.socialpublisher.tone.own.inclusive;

import dev.socialpublisher.text.Span;
import java.util.ArrayList;
import java.util.List;

/** French double forms cut short, which a house refuses or writes with the midpoint. */
final class Midpoints {
    private final Nouns nouns;

    Midpoints(Nouns nouns) {
        this.nouns = nouns;
    }

    List<Wish> in(String folded, Use use) {
        List<ShortForm> forms =
                ShortForm.in(folded, stem -> nouns.feminine(stem).isPresent());
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            ShortForm form = forms.get(i);
            boolean alone = (i == 0 || !touch(folded, forms.get(i - 1), form))
                    && (i == forms.size() - 1 || !touch(folded, form, forms.get(i + 1)));
            if (use == Use.REFUSED) {
                wishes.add(inFull(folded, form, alone));
            } else if (!form.span().of(folded).contains("·")) {
                wishes.add(Wish.certain(form.span(), form.withMidpoint()));
            }
        }
        return wishes;
    }

    /** In the singular the words around would have to change, too. */
    private Wish inFull(String folded, ShortForm form, boolean alone) {
        String masculine = form.masculine();
        boolean known = nouns.feminine(masculine).isPresent();
        String feminine = nouns.feminine(masculine).orElseGet(form::feminine);
        if (!form.plural()) {
            return Wish.advised(form.span(), feminine + " ou " + masculine);
        }
        String both = both(folded, form.span(), feminine, masculine);
        if (!known) {
            return Wish.advised(form.span(), both);
        }
        return alone ? Wish.certain(form.span(), both) : Wish.offered(form.span(), both);
    }

    /** « lectrices et lecteurs », behind « de »: « lectrices et de lecteurs ». */
    static String both(String folded, Span span, String feminine, String masculine) {
        String before = folded.substring(0, span.start());
        boolean of = before.matches("(?is)(?:.*[^\\p{L}])?(?:de |d')");
        String elided = "aeéèêiîoôuhy".indexOf(masculine.charAt(0)) >= 0 ? "d’" : "de ";
        return feminine + " et " + (of ? elided : "") + masculine;
    }

    /** Whether nothing but a space stands between them: the one then agrees with the other. */
    private static boolean touch(String folded, ShortForm one, ShortForm other) {
        return folded.substring(one.span().end(), other.span().start()).equals(" ");
    }
}
