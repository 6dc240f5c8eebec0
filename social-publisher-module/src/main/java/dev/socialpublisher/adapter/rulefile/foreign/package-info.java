/**
 * Packages of rules that others wrote for Vale: a styles folder with its {@code .vale.ini} and vocabularies, as charters.
 * What cannot be honoured is listed with file, line and reason, never dropped in silence. Knows nothing of our own
 * charters' files. Start at {@link dev.socialpublisher.adapter.rulefile.foreign.ForeignStyles}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.rulefile.foreign;
