/**
 * What queued posts will ask of networks: how many of a quota, and how much money. Reads posts, changes none, and calls no
 * network. Start at {@link dev.socialpublisher.queue.budget.Forecasts}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.queue.budget;
