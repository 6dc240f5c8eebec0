/**
 * How readers are addressed in French: tu or vous. The words are lists in {@link dev.socialpublisher.text.WordLists}.
 * Start at {@link dev.socialpublisher.tone.own.address.AddressKind}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.own.address;
