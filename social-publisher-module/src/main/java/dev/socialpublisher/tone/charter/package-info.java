/**
 * The files of charters as people change them on screen: numbered versions over the shipped files, drafts, differences.
 * Knows neither the format of the files nor where they are kept. Start at {@link
 * dev.socialpublisher.tone.charter.CharterWorkbench}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.charter;
