package dev.socialpublisher.languagetool;

import java.util.Set;

/**
 * Which of LanguageTool's remarks a rule takes over.
 *
 * @param categories empty = all but {@link #OURS}
 * @param without ids of its rules that are off
 */
record Selection(Set<String> categories, Set<String> without) {
    /** Typography differs by network and house: our own kinds know more of it. */
    private static final Set<String> OURS = Set.of(
            "TYPOGRAPHY",
            "CASING",
            "PUNCTUATION",
            "CAT_TYPOGRAPHIE",
            "CAT_MAJUSCULES",
            "PONCTUATION_POINT",
            "PONCTUATION_STYLE_OS",
            "PONCTUATION_VIRGULE");

    /** Posts have line ends, links and marks where running text has sentences. */
    private static final Set<String> NOT_IN_POSTS = Set.of(
            "WHITESPACE_RULE",
            "FRENCH_WHITESPACE",
            "UPPERCASE_SENTENCE_START",
            "COMMA_PARENTHESIS_WHITESPACE",
            "DOUBLE_PUNCTUATION",
            "UNPAIRED_BRACKETS",
            "EN_UNPAIRED_BRACKETS",
            "FR_UNPAIRED_BRACKETS");

    Selection {
        categories = Set.copyOf(categories);
        without = Set.copyOf(without);
    }

    boolean takes(Remark remark) {
        boolean category =
                categories.isEmpty() ? !OURS.contains(remark.category()) : categories.contains(remark.category());
        return category && !without.contains(remark.rule()) && !NOT_IN_POSTS.contains(remark.rule());
    }
}
