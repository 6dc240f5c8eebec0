/**
 * Where a charter's rules come from: the charters that it inherits from, the file of each rule, what charters change of it,
 * and what is in force at a place because of that. Knows no file format. Start at {@link
 * dev.socialpublisher.tone.charter.lineage.Lineage}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.charter.lineage;
