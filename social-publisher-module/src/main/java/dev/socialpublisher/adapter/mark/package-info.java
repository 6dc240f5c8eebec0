/**
 * The installation's mark in the file system: what a copied or restored database does not bring along. Knows no
 * database. Start at {@link dev.socialpublisher.adapter.mark.FileMark}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.mark;
