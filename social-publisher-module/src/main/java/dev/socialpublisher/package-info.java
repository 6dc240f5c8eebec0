/**
 * The composition root: where the product's parts are put together, by plain constructor calls. Start at {@link
 * dev.socialpublisher.SocialPublisher}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher;
