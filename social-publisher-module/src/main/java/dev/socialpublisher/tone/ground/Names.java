package dev.socialpublisher.tone.ground;

import dev.socialpublisher.article.Passage;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.text.WordLists;
import dev.socialpublisher.tone.text.CheckedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds names against the article: every word of a name must be there, as a noun, a plural or an adjective of it. */
final class Names {
    private static final Pattern DERIVED = Pattern.compile(
            "(?:aise?|oise?|ienne?|eenne?|een|aine?|ine?|ane?|onne?|on|ian|ish|ese|er|ique|esque|iste)s?$");
    private static final int SHORTEST_STEM = 4;
    private static final int MOST_REST = 4;
    private static final int MOST_NAMES = 5_000;
    private static final int LONGEST = 40;

    private final WordIndex words;
    private final TreeSet<String> sorted;

    /** Of compounds: « Moulin » of Moulin-Blanc. */
    private final Set<String> parts;

    /** Names of the article by their words. */
    private final Map<String, Evidence> names = new LinkedHashMap<>();

    Names(WordIndex words, List<Passage> sentences, Locale locale) {
        this.words = words;
        this.sorted = new TreeSet<>(words.words());
        this.parts = words.words().stream()
                .filter(word -> word.indexOf('-') > 0)
                .flatMap(word -> Stream.of(word.split("-", -1)))
                .collect(Collectors.toUnmodifiableSet());
        for (Passage sentence : sentences) {
            for (NameReader.Name name : NameReader.read(sentence.text(), locale)) {
                List<Span> all = new ArrayList<>(name.opening());
                all.addAll(name.words());
                Span span = new Span(all.get(0).start(), all.get(all.size() - 1).end());
                all.forEach(word -> names.putIfAbsent(
                        words.word(word.of(sentence.text())), new Evidence(span.of(sentence.text()), sentence)));
            }
        }
    }

    List<Claim> claims(CheckedText text, Latitude latitude) {
        return NameReader.read(text.text(), text.locale()).stream()
                .limit(Grounding.MOST)
                .filter(name -> !name.words().stream().allMatch(word -> isFree(word.of(text.text()), latitude)))
                .map(name -> claim(text, name, latitude))
                .toList();
    }

    private Claim claim(CheckedText text, NameReader.Name name, Latitude latitude) {
        List<Span> held = held(text, name);
        Span span = new Span(held.get(0).start(), name.span().end());
        List<String> written = held.stream().map(word -> word.of(text.text())).toList();
        boolean grounded = written.stream().allMatch(word -> isKnown(word, latitude));
        Optional<Evidence> evidence = grounded ? support(written) : nearest(written);
        return new Claim(
                text.part(),
                span,
                ClaimKind.NAME,
                span.of(text.text()),
                grounded,
                evidence,
                grounded ? Optional.empty() : evidence.map(Evidence::words));
    }

    /** With the opening word where it is part of the name: « Emmanuel Durand dit » beside an article's Paul Durand. */
    private List<Span> held(CheckedText text, NameReader.Name name) {
        List<Span> held = new ArrayList<>(name.words());
        for (Span opening : name.opening()) {
            String first = words.word(opening.of(text.text()));
            String next = words.word(name.words().get(0).of(text.text()));
            boolean common = WordLists.of(text.locale()).has("not-person", first);
            boolean always = words.has(next)
                    && words.before(next).stream()
                            .allMatch(before -> !before.isEmpty() && Character.isUpperCase(before.codePointAt(0)));
            if (!common && (words.has(first) || always)) {
                held.add(0, opening);
            }
        }
        return held;
    }

    private boolean isKnown(String written, Latitude latitude) {
        String word = words.word(written);
        return isFree(written, latitude)
                || words.has(word)
                || parts.contains(word)
                || hasStem(word)
                || isCompound(word);
    }

    private static boolean isFree(String written, Latitude latitude) {
        return latitude.names().contains(written.toLowerCase(Locale.ROOT));
    }

    private boolean isCompound(String word) {
        return word.indexOf('-') > 0 && List.of(word.split("-", -1)).stream().allMatch(part -> words.has(part));
    }

    /** Plurals, possessives, and people of a place: Bretagne, Bretons. */
    private boolean hasStem(String word) {
        boolean plural = word.endsWith("s") || word.endsWith("x");
        boolean singular = plural && words.has(word.substring(0, word.length() - 1));
        if (singular || words.has(word + "s") || words.has(word + "e")) {
            return true;
        }
        String stem = DERIVED.matcher(word).replaceFirst("");
        if (stem.length() < SHORTEST_STEM) {
            return false;
        }
        return sorted.subSet(stem, stem + '\uFFFF').stream()
                .anyMatch(other -> other.length() - stem.length() <= MOST_REST && names.containsKey(other));
    }

    private Optional<Evidence> support(List<String> written) {
        List<String> all = written.stream().map(words::word).toList();
        return words.find(all, 0)
                .or(() ->
                        all.stream().flatMap(word -> words.first(word).stream()).findFirst())
                .map(words::evidence);
    }

    /** The article's name that shares a word, else the one that is spelt most like it. */
    private Optional<Evidence> nearest(List<String> written) {
        List<String> all = written.stream().map(words::word).toList();
        return all.stream()
                .filter(names::containsKey)
                .findFirst()
                .map(names::get)
                .or(() ->
                        all.stream().flatMap(word -> spelledLike(word).stream()).findFirst());
    }

    private Optional<Evidence> spelledLike(String word) {
        int most = word.length() < SHORTEST_STEM ? 0 : word.length() < 8 ? 1 : 2;
        return names.keySet().stream()
                .limit(MOST_NAMES)
                .filter(other -> Math.abs(other.length() - word.length()) <= most && other.length() <= LONGEST)
                .map(other -> Map.entry(other, distance(word, other)))
                .filter(each -> each.getValue() <= most)
                .min(Comparator.comparing(Map.Entry<String, Integer>::getValue))
                .map(each -> names.get(each.getKey()));
    }

    /** Letters to change, add or drop. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
