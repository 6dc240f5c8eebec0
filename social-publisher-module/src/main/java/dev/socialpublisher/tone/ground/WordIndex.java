package dev.socialpublisher.tone.ground;

import dev.socialpublisher.article.Passage;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of an article in order and by what they are, typography, case and accents aside. */
final class WordIndex {
    private static final int UNKNOWN = -1;

    /** Stands between two parts of an article: no quotation runs across. */
    private static final int BREAK = -2;

    private final Locale locale;
    private final List<Passage> sentences;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, List<Integer>> byId = new HashMap<>();
    private final int[] sequence;

    private record Place(int id, int sentence, Span span) {}

    /** Words in a row: indexes into the article's words, the last one included. */
    record Run(int first, int last) {}

    WordIndex(List<Passage> sentences, Locale locale) {
        this.locale = locale;
        this.sentences = List.copyOf(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            if (i > 0 && !continues(sentences.get(i - 1), sentences.get(i))) {
                places.add(new Place(BREAK, i, new Span(0, 0)));
            }
            for (Span span : Words.spans(sentences.get(i).text())) {
                int id = ids.computeIfAbsent(word(span.of(sentences.get(i).text())), unused -> ids.size());
                byId.computeIfAbsent(id, unused -> new ArrayList<>()).add(places.size());
                places.add(new Place(id, i, span));
            }
        }
        this.sequence = places.stream().mapToInt(Place::id).toArray();
    }

    private static boolean continues(Passage one, Passage next) {
        return one.part() == next.part() && one.block() == next.block();
    }

    /** How words are compared. */
    String word(String written) {
        return Words.fold(written.replace('\u2011', '-'), locale);
    }

    boolean has(String word) {
        return ids.containsKey(word);
    }

    Set<String> words() {
        return ids.keySet();
    }

    /** The first place from {@code from} on where these words stand in a row; linear (Knuth, Morris, Pratt). */
    Optional<Run> find(List<String> words, int from) {
        int[] wanted =
                words.stream().mapToInt(word -> ids.getOrDefault(word, UNKNOWN)).toArray();
        if (wanted.length == 0 || Arrays.stream(wanted).anyMatch(id -> id == UNKNOWN)) {
            return Optional.empty();
        }
        int[] back = borders(wanted);
        int matched = 0;
        for (int i = from; i < sequence.length; i++) {
            while (matched > 0 && sequence[i] != wanted[matched]) {
                matched = back[matched - 1];
            }
            matched += sequence[i] == wanted[matched] ? 1 : 0;
            if (matched == wanted.length) {
                return Optional.of(new Run(i - matched + 1, i));
            }
        }
        return Optional.empty();
    }

    private static int[] borders(int[] wanted) {
        int[] borders = new int[wanted.length];
        int length = 0;
        for (int i = 1; i < wanted.length; i++) {
            while (length > 0 && wanted[i] != wanted[length]) {
                length = borders[length - 1];
            }
            length += wanted[i] == wanted[length] ? 1 : 0;
            borders[i] = length;
        }
        return borders;
    }

    /** The words of a run and the sentence that it begins in. */
    Evidence evidence(Run run) {
        Place first = places.get(run.first());
        Place last = places.get(run.last());
        Passage sentence = sentences.get(first.sentence());
        int end = last.sentence() == first.sentence()
                ? last.span().end()
                : sentence.text().length();
        return new Evidence(sentence.text().substring(first.span().start(), end), sentence);
    }

    /** Where a word stands first. */
    Optional<Run> first(String word) {
        return at(word).stream().findFirst().map(at -> new Run(at, at));
    }

    private List<Integer> at(String word) {
        return byId.getOrDefault(ids.getOrDefault(word, UNKNOWN), List.of());
    }

    /** Words as written that stand right before a word, wherever it stands. */
    Set<String> before(String word) {
        Set<String> found = new HashSet<>();
        for (int at : at(word)) {
            Place place = places.get(Math.max(0, at - 1));
            boolean inside = at > 0
                    && place.id() != BREAK
                    && place.sentence() == places.get(at).sentence();
            found.add(inside ? place.span().of(sentences.get(place.sentence()).text()) : "");
        }
        return found;
    }

    /** The sentence that has most of these words, and what share of them; empty where none has half. */
    Optional<Passage> likest(List<String> words) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (String word : new HashSet<>(words)) {
            Set<Integer> having = new HashSet<>();
            at(word).forEach(at -> having.add(places.get(at).sentence()));
            having.forEach(sentence -> counts.merge(sentence, 1, Integer::sum));
        }
        int distinct = new HashSet<>(words).size();
        return counts.entrySet().stream()
                .filter(each -> each.getValue() * 2 >= distinct)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(each -> -each.getKey()))
                .map(each -> sentences.get(each.getKey()));
    }
}
