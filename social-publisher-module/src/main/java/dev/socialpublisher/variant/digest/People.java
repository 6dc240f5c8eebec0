package dev.socialpublisher.variant.digest;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticlePart;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.Passage;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.text.WordLists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The persons whom an article names, and what it says they do. Cautious: a function is believed only where the sentence
 * closes it off (« explique Ana Le Goff, pilote. », « Ana Le Goff, 40 ans, pilote, … »).
 */
final class People {
    private static final Pattern AGE = Pattern.compile("^,\\s(?:aged\\s)?\\d{1,3}(?:[ \\u00A0\\u202F]ans)?(?=,)");
    private static final Pattern APPOSITION = Pattern.compile("^,\\s([^,.;:!?»”()]{3,90}?)\\s?([,.;»”]|$)");
    private static final Pattern INDEFINITE = Pattern.compile("^(?:an?|une?)\\s");

    private final Locale locale;
    private final WordLists words;
    private final Map<String, Speaker> known = new LinkedHashMap<>();

    private People(Locale locale) {
        this.locale = locale;
        this.words = WordLists.of(locale);
    }

    static People of(Article article) {
        People people = new People(article.ref().key().locale());
        people.read(article.lead(), ArticlePart.LEAD, 0);
        List<Block> body = article.body();
        for (int i = 0; i < body.size(); i++) {
            int index = i;
            body.get(i)
                    .speaker()
                    .ifPresent(line -> people.learn(
                            Names.speaker(line, new Passage(ArticlePart.BODY, index, new Span(0, 0), line))));
            if (body.get(i).kind() == Block.Kind.PARAGRAPH) {
                people.read(body.get(i).text(), ArticlePart.BODY, i);
            }
        }
        return people;
    }

    /** The person with what is known of it; a surname alone is completed when only one person bears it. */
    Speaker named(String name, Passage source) {
        Speaker exact = known.get(name);
        if (exact != null) {
            return exact;
        }
        List<Speaker> bearers = known.values().stream()
                .filter(speaker -> speaker.name().endsWith(" " + name))
                .toList();
        return bearers.size() == 1 ? bearers.get(0) : new Speaker(name, Optional.empty(), source);
    }

    private void read(String text, ArticlePart part, int block) {
        for (Span name : Names.find(text, locale)) {
            Optional<String> function = function(text, name);
            int end = function.map(it -> text.indexOf(it, name.end()) + it.length())
                    .orElse(name.end());
            Span place = new Span(name.start(), end);
            learn(new Speaker(name.of(text), function, new Passage(part, block, place, place.of(text))));
        }
    }

    private void learn(Speaker speaker) {
        Speaker before = known.get(speaker.name());
        if (before == null || (before.function().isEmpty() && speaker.function().isPresent())) {
            known.put(speaker.name(), speaker);
        }
    }

    private Optional<String> function(String text, Span name) {
        String after = text.substring(name.end(), Math.min(text.length(), name.end() + 140));
        Matcher age = AGE.matcher(after);
        boolean aged = age.find();
        Matcher apposition = APPOSITION.matcher(aged ? after.substring(age.end()) : after);
        if (!apposition.find() || !closes(apposition.group(2), text, name, aged)) {
            return Optional.empty();
        }
        String function = INDEFINITE.matcher(apposition.group(1)).replaceFirst("");
        return Optional.of(function).filter(this::saysWhatOneDoes);
    }

    private boolean closes(String closer, String text, Span name, boolean aged) {
        String before =
                text.substring(Math.max(0, name.start() - 30), name.start()).strip();
        boolean said = words.has("saying", lastWord(before).toLowerCase(locale));
        boolean subject = before.isEmpty() || ".!?…»”".indexOf(before.charAt(before.length() - 1)) >= 0 || aged;
        return said || (subject && closer.equals(","));
    }

    private boolean saysWhatOneDoes(String function) {
        String first = function.split("[^\\p{L}\\p{M}-]", 2)[0];
        return !first.isEmpty()
                && Character.isLowerCase(first.codePointAt(0))
                && !words.has("not-function", first)
                && !words.has("saying", first);
    }

    private static String lastWord(String text) {
        return text.substring(text.replaceAll("\\p{L}+$", "").length());
    }
}
