package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.rulefile.ModuleFiles.Version;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.kinds.StandardKinds;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Drafts are read one after the other; what one leaves must not show in the next. */
class DraftsTest {
    private static final String RULE = "extends: existence\nmessage: \"%s\"\nreason: r\ntokens: [WORD]\n";
    private static final String WORDS = "charters/one/rules/Words.yml";

    private final CharterFiles drafts = CharterFiles.drafts(StandardKinds.all(), Optional.empty());
    private final List<RuleProblem> problems = new ArrayList<>();

    @Test
    void takesOverACharterThatNoFileOfItChanged() {
        SortedMap<String, Charter> first = drafts.load(draft("scoop"), problems::add);
        SortedMap<String, Charter> second = drafts.load(draft("buzz"), problems::add);

        assertThat(problems).isEmpty();
        assertThat(second.get("other")).isSameAs(first.get("other"));
        assertThat(words(second, "one")).isEqualTo("buzz");
        assertThat(words(second, "child")).isEqualTo("buzz");
        assertThat(second.get("child").version())
                .isNotEqualTo(first.get("child").version());
    }

    @Test
    void readsABrokenFileInItsShippedStateAndSaysSoEachTime() {
        drafts.load(draft("buzz"), problems::add);
        for (int time = 1; time <= 2; time++) {
            SortedMap<String, Charter> broken = drafts.load(draft("(a*a*a*a*a*)+b"), problems::add);

            assertThat(words(broken, "one")).isEqualTo("shipped");
            assertThat(problems).hasSize(time);
        }
    }

    @Test
    void asksForAParentThatIsNotThereEachTime() {
        for (int time = 1; time <= 2; time++) {
            SortedMap<String, List<Version>> files = draft("scoop");
            put(files, "charters/child/charter.yaml", head("child") + "parents: [none]\n");

            assertThat(drafts.load(files, problems::add).get("child").rules()).isEmpty();
            assertThat(problems).hasSize(time);
        }
    }

    @Test
    void saysTheSameAsAReadingOfItsOwn() {
        drafts.load(draft("scoop"), problems::add);
        SortedMap<String, List<Version>> files = draft("buzz");

        SortedMap<String, Charter> own =
                CharterFiles.drafts(StandardKinds.all(), Optional.empty()).load(files, problems::add);

        assertThat(drafts.load(files, problems::add))
                .extractingFromEntries(entry -> entry.getValue().version())
                .isEqualTo(own.values().stream().map(Charter::version).toList());
    }

    private static String words(SortedMap<String, Charter> charters, String id) {
        return charters.get(id).rules().get(0).description().settings().get("tokens");
    }

    private static SortedMap<String, List<Version>> draft(String word) {
        SortedMap<String, List<Version>> files = new TreeMap<>();
        put(files, "charters/one/charter.yaml", head("one"));
        put(files, "charters/child/charter.yaml", head("child") + "parents: [one]\n");
        put(files, "charters/other/charter.yaml", head("other"));
        put(files, "charters/other/rules/Words.yml", RULE.replace("WORD", "autre"));
        put(files, WORDS, RULE.replace("WORD", "shipped"));
        Version shipped = files.get(WORDS).get(0);
        put(files, WORDS, RULE.replace("WORD", "\"" + word + "\""));
        files.put(WORDS, List.of(files.get(WORDS).get(0), shipped));
        return files;
    }

    private static String head(String id) {
        return "id: %1$s\ntitle: %1$s\nlanguage: fr\nversion: \"1\"\n".formatted(id);
    }

    private static void put(SortedMap<String, List<Version>> files, String path, String content) {
        files.put(
                path,
                List.of(new Version(
                        ModuleFiles.MODULE + "/" + path, content, () -> content.getBytes(StandardCharsets.UTF_8))));
    }
}
