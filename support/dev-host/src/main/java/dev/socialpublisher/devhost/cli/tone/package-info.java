/**
 * The commands of style teams: texts held against a charter, rules against their examples, charters against themselves.
 * Reads files and says what the product's tone checker finds, with places in the files; knows no server. Start at {@link
 * dev.socialpublisher.devhost.cli.tone.CheckCommand}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.devhost.cli.tone;
