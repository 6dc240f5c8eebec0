/**
 * What Vale's rules put in the place of a find: actions with their editing steps, and the case of titles and sentences.
 * Knows no rule kind and no file format. Start at {@link dev.socialpublisher.tone.vale.form.Action}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.vale.form;
