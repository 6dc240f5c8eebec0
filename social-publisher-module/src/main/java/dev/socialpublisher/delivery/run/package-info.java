/**
 * The work of dispatch: the tick, the claim's way through gates, uploads and the one call, and what follows from each
 * answer. Start at {@link dev.socialpublisher.delivery.run.DeliveryRunner}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.delivery.run;
