package dev.socialpublisher.adapter.rulefile.foreign;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.match.RulePattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Words that the house accepts and rejects, one pattern a line. Source: https://vale.sh/docs/keys/vocab, checked
 * 2026-11-22.
 */
record Vocabulary(List<String> accepted, List<String> rejected) {
    static final Vocabulary NONE = new Vocabulary(List.of(), List.of());

    /** Each is an exception of every rule. */
    static final int MAX_WORDS = 500;

    Vocabulary {
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
    }

    /** One vocabulary's files laid to what is there. */
    Vocabulary with(Optional<StyleFile> accept, Optional<StyleFile> reject, Consumer<RuleProblem> notHonoured) {
        return new Vocabulary(added(accepted, accept, notHonoured), added(rejected, reject, notHonoured));
    }

    private static List<String> added(
            List<String> before, Optional<StyleFile> file, Consumer<RuleProblem> notHonoured) {
        Set<String> words = new LinkedHashSet<>(before);
        file.ifPresent(there -> {
            List<String> lines = there.lines(notHonoured);
            for (int i = 0; i < lines.size(); i++) {
                String word = lines.get(i).strip();
                if (words.size() == MAX_WORDS) {
                    notHonoured.accept(there.note(
                            i + 1,
                            Wording.of(
                                    "the words from here on are left out: a vocabulary has %d at most",
                                    "les mots à partir d’ici sont laissés de côté : un vocabulaire en a %d au plus",
                                    MAX_WORDS)));
                    return;
                }
                if (!word.isEmpty() && !word.startsWith("#") && isPattern(there, i + 1, word, notHonoured)) {
                    words.add(word);
                }
            }
        });
        return new ArrayList<>(words);
    }

    private static boolean isPattern(StyleFile file, int line, String word, Consumer<RuleProblem> notHonoured) {
        Fields keys = Fields.of(file.name(), Map.of("word", word), Map.of());
        try {
            RulePattern unused = RulePattern.compile(keys, "word", keys.text("word"), new RulePattern.Mode(true, true));
            keys.done();
            return true;
        } catch (RuleProblems e) {
            e.problems().forEach(problem -> notHonoured.accept(file.note(line, problem.message())));
            return false;
        }
    }

    /** What it adds to a rule's exceptions. */
    List<Object> exceptions(List<?> own) {
        return Stream.concat(own.stream().map(Object.class::cast), accepted.stream())
                .distinct()
                .toList();
    }
}
