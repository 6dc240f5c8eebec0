package dev.socialpublisher.variant.compose;

import dev.socialpublisher.text.Blank;
import dev.socialpublisher.text.Cuts;
import dev.socialpublisher.text.Words;
import dev.socialpublisher.variant.digest.Opening;
import dev.socialpublisher.variant.digest.Speaker;
import dev.socialpublisher.variant.digest.Statement;
import java.util.List;
import java.util.Locale;

/** Sets sentences of an article as a post prints them: marks of the language, preferred words, speakers named. */
final class Phrasing {
    static final String PARAGRAPH = "\n\n";
    private static final String ATTRIBUTED = " — ";

    private final Composition composition;
    private final Vocabulary vocabulary;
    private final boolean french;

    Phrasing(Composition composition, Vocabulary vocabulary) {
        this.composition = composition;
        this.vocabulary = vocabulary;
        this.french = composition.digest().locale().getLanguage().equals("fr");
    }

    Draft open(Opening opening) {
        Draft draft = Draft.EMPTY;
        if (opening.question().isPresent()) {
            Draft asked = narrate(draft, "", opening.question().get()).glue(PARAGRAPH);
            Speaker speaker = opening.speaker().orElseThrow();
            Draft named = name(asked, speaker.name(), speaker).glue(french ? Blank.NO_BREAK + ": " : ": ");
            return quote(named, opening.sentences());
        }
        if (opening.speaker().isPresent()) {
            Speaker speaker = opening.speaker().get();
            return name(quote(draft, opening.sentences()).glue(ATTRIBUTED), speaker.full(), speaker);
        }
        String gap = "";
        for (Statement sentence : opening.sentences()) {
            draft = narrate(draft, gap, sentence);
            gap = " ";
        }
        return draft;
    }

    Draft narrate(Draft draft, String gap, Statement sentence) {
        String set = set(sentence.text());
        String preferred = vocabulary.prefer(set);
        return draft.glue(gap).piece(preferred, sentence.passage(), preferred.equals(set));
    }

    /** The beginning of a sentence up to one of its cuts, with an ellipsis. */
    Draft cut(Statement sentence, int end) {
        String beginning = vocabulary.prefer(set(sentence.text()).substring(0, end));
        return Draft.EMPTY.piece(beginning + Cuts.ELLIPSIS, sentence.passage(), false);
    }

    /** A sentence as it is set, to which the cuts refer. */
    String set(String words) {
        return composition.set(words);
    }

    private Draft quote(Draft draft, List<Statement> sentences) {
        Draft quoted = draft;
        for (int i = 0; i < sentences.size(); i++) {
            boolean first = i == 0;
            boolean last = i == sentences.size() - 1;
            String words = nested(set(sentences.get(i).text()));
            String marked = (first ? opening() : "") + (last ? closed(words) + closing() : words);
            quoted =
                    quoted.glue(first ? "" : " ").piece(marked, sentences.get(i).passage(), true);
        }
        return quoted;
    }

    private static Draft name(Draft draft, String words, Speaker speaker) {
        boolean verbatim =
                Words.of(words, Locale.ROOT).equals(Words.of(speaker.source().text(), Locale.ROOT));
        return draft.piece(words, speaker.source(), verbatim);
    }

    /** A quotation taken out of its sentence lost its full stop, or kept the comma of « …, » says X. */
    private static String closed(String words) {
        String bare =
                words.endsWith(",") || words.endsWith(";") ? Blank.trim(words.substring(0, words.length() - 1)) : words;
        return ".!?…".indexOf(bare.charAt(bare.length() - 1)) >= 0 ? bare : bare + ".";
    }

    private String nested(String words) {
        return french
                ? words.replace("«" + Blank.NO_BREAK, "“").replace(Blank.NO_BREAK + "»", "”")
                : words.replace('“', '‘').replace('”', '’');
    }

    private String opening() {
        return french ? "«" + Blank.NO_BREAK : "“";
    }

    private String closing() {
        return french ? Blank.NO_BREAK + "»" : "”";
    }
}
