package dev.socialpublisher.tone.charter;

import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.charter.lineage.Lineage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The folders of files that charters are read from. Any thread. */
public interface CharterFolders {
    /** The files of a charter as shipped, by path; empty where only activated versions make it. */
    SortedMap<String, String> shipped(String charter);

    /** Whether a charter is shipped as files of its own; those of foreign packages are not. */
    boolean ships(String charter);

    /**
     * Reads the charters as they would be with a charter's shipped files changed so; what is in force stays. A file with
     * problems is read in its shipped state.
     */
    Reading read(String charter, FileChanges changes);

    /** How problems name a charter's file. */
    String name(String charter, String path);

    /** Where each key of a file stands, by its path {@code tokens.2}; empty where the file cannot be read. */
    Map<String, FilePosition> positions(String name, String content);

    /**
     * A file's content with edits; comments, order and all other lines stay. Fails with {@link
     * dev.socialpublisher.tone.RuleProblems} where the content cannot be read, or is laid out so that it cannot be done.
     */
    String edited(String name, String content, List<KeyEdit> edits);

    /**
     * Holds a rule of a charter against its examples.
     *
     * @param name how problems name the examples' file
     * @return where and why the rule does not keep to them, or why they cannot be read
     */
    List<RuleProblem> examples(Charter charter, ToneRule rule, String name, String content);

    /** Where a charter's rules would come from with its shipped files changed so; quicker than {@link #read}. */
    Optional<Lineage> lineage(String charter, FileChanges changes);

    /** The texts of a rule's examples, those that trigger it first; none where the file cannot be read. */
    List<String> exampleTexts(String name, String content);

    /** Where the rules of a charter in force come from; empty where it has no good state. */
    Optional<Lineage> lineage(String charter);

    /** Takes over now what was activated, instead of at the next look. */
    void refresh();

    /**
     * What files amount to.
     *
     * @param charters by id
     * @param lineages by charter id
     * @param problems of all charters, ordered by file and place
     */
    record Reading(
            SortedMap<String, Charter> charters, SortedMap<String, Lineage> lineages, List<RuleProblem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }

        public Optional<Charter> charter(String id) {
            return Optional.ofNullable(charters.get(id));
        }

        public Optional<Lineage> lineage(String id) {
            return Optional.ofNullable(lineages.get(id));
        }
    }
}
