package dev.socialpublisher.devhost.cli.tone;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.devhost.cli.House;
import dev.socialpublisher.devhost.problem.HostProblem;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.text.WordLists;
import dev.socialpublisher.text.Words;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.ToneChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks the texts of files.
 *
 * @param article that the texts are written from
 */
record TextCheck(House house, Asked asked, Optional<Article> article) {
    /** What the command line says for texts that say nothing of it themselves. */
    record Asked(List<String> networks, Optional<String> charter, Optional<String> language) {}

    /**
     * What one file amounts to.
     *
     * @param notChecked names of rules that ran out of budget on one of its texts
     * @param longest signs of its longest text
     */
    record Result(List<Told> told, Set<String> notChecked, int longest) {}

    Result run(Inputs.Input input) {
        Lines lines = new Lines(input.content());
        List<Told> told = new ArrayList<>();
        Set<String> notChecked = new TreeSet<>();
        int longest = 0;
        for (Piece piece : input.syntax().pieces(input.name(), input.content())) {
            Told.Source source = new Told.Source(input.content(), lines, piece);
            for (String network : networks(input, piece)) {
                ToneChecker.Outcome outcome = outcome(input, piece, house.profile(network.strip()));
                outcome.findings().forEach(finding -> told.add(Told.of(input.name(), source, finding, network)));
                notChecked.addAll(outcome.notChecked());
            }
            longest = Math.max(longest, piece.length());
        }
        return new Result(Told.merged(told), notChecked, longest);
    }

    private ToneChecker.Outcome outcome(Inputs.Input input, Piece piece, NetworkProfile profile) {
        Optional<Locale> spoken = piece.language().or(asked::language).map(Locale::forLanguageTag);
        Charter charter = asked.charter()
                .map(house::charter)
                .orElseGet(() -> house.charter(Optional.empty(), spoken.orElseGet(() -> guess(input, piece))));
        Locale language = spoken.orElse(charter.language());
        return ToneChecker.run(
                CheckContext.of(piece.variant(profile.id(), language), profile, article, Occasion.UNKNOWN), charter);
    }

    private List<String> networks(Inputs.Input input, Piece piece) {
        List<String> found = piece.network().map(List::of).orElse(asked.networks());
        if (found.isEmpty()) {
            throw new HostProblem(Wording.of(
                    "%s names no network: say --network x, or another one.",
                    "%s ne nomme pas de réseau\u00a0: précisez --network x, ou un autre.", input.name()));
        }
        return found;
    }

    private static Locale guess(Inputs.Input input, Piece piece) {
        List<String> words = piece.parts().values().stream()
                .flatMap(text -> Words.of(text.text(), Locale.ROOT).stream())
                .toList();
        long french = count(words, Locale.FRENCH);
        long english = count(words, Locale.ENGLISH);
        if (french == english) {
            throw new HostProblem(Wording.of(
                    "%s is neither French nor English as far as can be told; say --lang fr, --lang en or --charter.",
                    "%s ne semble être ni en français ni en anglais\u202f; précisez --lang fr, --lang en ou --charter.",
                    input.name()));
        }
        return french > english ? Locale.FRENCH : Locale.ENGLISH;
    }

    private static long count(List<String> words, Locale language) {
        return words.stream()
                .filter(word -> WordLists.of(language).has("stop", word))
                .count();
    }
}
