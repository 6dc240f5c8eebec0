/**
 * Other words for posts that readers see already. Knows no connector: dispatch asks the network. Start at {@link
 * dev.socialpublisher.delivery.wording.Reworder}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.delivery.wording;
