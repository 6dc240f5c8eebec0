/**
 * What is wrong with a charter as a whole though every file of it is right: words that are never found, faults that two
 * rules tell, fixes that another rule objects to, rules that cost much. Knows no file format; looks at rules from outside,
 * by what they find. Start at {@link dev.socialpublisher.tone.lint.CharterLint}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.lint;
